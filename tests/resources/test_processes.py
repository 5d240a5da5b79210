"""Children that are slow, greedy, dead or hostile: the parent gets an answer or a ContentError, and goes on."""

from __future__ import annotations

import json
import os
import select
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from resources.children.processes import LARGEST_REQUEST, MIB, Limits, Worker, first_to_answer
from resources.children.programs import Bounds, Ran, open_with_system, run_program
from resources.errors import ContentError, LibraryError

linux = pytest.mark.skipif(sys.platform != "linux", reason="resource limits and named pipes as Linux has them")
LIMITS = Limits(seconds=300, memory=512 * MIB, output=MIB)
SHORT = Limits(seconds=0.2, memory=512 * MIB, output=MIB)


@pytest.fixture
def worker(tmp_path: Path) -> Iterator[Worker]:
    """Its child may write in `tmp_path`: what these tests wait for are pipes there."""
    with Worker("tests.support.children:handlers", writes=[tmp_path]) as worker:
        yield worker


def refused(worker: Worker, method: str, limits: Limits = LIMITS, **arguments: Any) -> ContentError:
    with pytest.raises(ContentError) as caught:
        worker.call(method, arguments, limits, item="the file")
    return caught.value


def pipe(folder: Path) -> Path:
    path = folder / "started"
    os.mkfifo(path)
    return path


def test_values_pass_both_ways(worker: Worker) -> None:
    value = {"text": "é مرحبا 中文 😀", "numbers": [1, 2.5, None, True], "nul": "\0"}
    assert worker.call("echo", {"value": value}, LIMITS) == value


def test_one_child_serves_many_calls(worker: Worker) -> None:
    assert worker.pid is None
    assert worker.call("pid", {}, LIMITS) == worker.call("pid", {}, LIMITS) == worker.pid


def test_bytes_beside_the_answer(worker: Worker) -> None:
    answer, data = worker.call_for_data("data", {"length": 500_000}, LIMITS)
    assert answer == {"length": 500_000}
    assert data == bytes(500_000)
    assert worker.call_for_data("echo", {"value": 1}, LIMITS) == (1, bytearray())


def test_half_a_surrogate_pair_becomes_a_question_mark(worker: Worker) -> None:
    assert worker.call("echo", {"value": "a\ud800b"}, LIMITS) == "a?b"


@linux
def test_too_slow(worker: Worker, tmp_path: Path) -> None:
    started = pipe(tmp_path)
    held = os.open(started, os.O_RDWR)  # the child waits for a reader before it begins, and may be ended before that
    error = refused(worker, "never", SHORT, started=str(started))
    os.close(held)
    assert (error.code, error.item) == ("too_slow", "the file")
    assert worker.pid is None
    assert worker.call("echo", {"value": "next"}, LIMITS) == "next"


def test_more_work_ahead_is_answered_in_order(worker: Worker) -> None:
    worker.begin("echo", {"value": 0}, LIMITS)
    for number in range(1, 8):  # more than are given to the child at once
        worker.ahead("echo", {"value": number}, LIMITS)
    for number in range(8, 12):
        assert worker.finish()[0] == number - 8
        worker.ahead("echo", {"value": number}, LIMITS)
    assert [worker.finish()[0] for _ in range(8)] == list(range(4, 12))
    assert worker.call("echo", {"value": 5}, LIMITS) == 5
    with pytest.raises(RuntimeError):
        worker.finish()


@linux
@pytest.mark.parametrize(
    ("method", "arguments", "code"),
    [("end", {"number": 0}, "crashed"), ("text", {"length": 2 * MIB}, "too_large"), ("never", {}, "too_slow")],
)
def test_what_ends_a_child_costs_the_work_ahead_nothing(
    worker: Worker, tmp_path: Path, method: str, arguments: dict[str, Any], code: str
) -> None:
    started = pipe(tmp_path)
    held = os.open(started, os.O_RDWR)
    if method == "never":
        arguments = {"started": str(started)}
    worker.begin(method, arguments, SHORT if method == "never" else LIMITS, item="the file")
    worker.ahead("pid", {}, LIMITS, item="the next")
    worker.ahead("end", {"number": 3}, LIMITS, item="the last")
    with pytest.raises(ContentError) as caught:
        worker.finish()
    assert (caught.value.code, caught.value.item) == (code, "the file")
    assert first_to_answer([worker]) is worker
    pid, _ = worker.finish()
    assert pid == worker.pid
    with pytest.raises(ContentError) as caught:
        worker.finish()
    assert (caught.value.code, caught.value.item) == ("crashed", "the last")
    os.close(held)


def test_work_that_is_not_wanted_any_more(worker: Worker) -> None:
    worker.begin("text", {"length": 900_000}, LIMITS)  # more than a pipe holds: it is being written when it is dropped
    worker.ahead("echo", {"value": 1}, LIMITS)
    worker.drop()
    assert worker.call("echo", {"value": 2}, LIMITS) == 2
    worker.begin("echo", {"value": 3}, LIMITS)
    with pytest.raises(RuntimeError):
        worker.call("echo", {"value": 4}, LIMITS)
    worker.close()
    with pytest.raises(RuntimeError):
        worker.finish()


@linux
def test_too_much_memory(worker: Worker) -> None:
    assert refused(worker, "memory", length=2**30).code == "too_large"
    larger = Limits(300, 2048 * MIB)
    assert worker.call("memory", {"length": 2**30}, larger) == 2**30, "the limit is the call's, not the child's"
    assert refused(worker, "memory", length=2**30).code == "too_large"


def test_too_much_output(worker: Worker) -> None:
    assert refused(worker, "text", length=2 * MIB).code == "too_large"
    assert refused(worker, "data", length=2 * MIB).code == "too_large"
    assert worker.call("text", {"length": 1000}, LIMITS) == "x" * 1000


@pytest.mark.parametrize(("method", "arguments"), [("end", {"number": 0}), ("end", {"number": 3}), ("abort", {})])
def test_a_child_that_dies(worker: Worker, method: str, arguments: dict[str, Any]) -> None:
    assert refused(worker, method, **arguments).code == "crashed"
    assert worker.call("echo", {"value": 1}, LIMITS) == 1


def test_a_child_that_died_between_calls(worker: Worker) -> None:
    pid = worker.call("pid", {}, LIMITS)
    os.kill(pid, signal.SIGKILL if sys.platform != "win32" else signal.SIGTERM)
    answers = []
    for _ in range(2):  # whether its end is noticed before the call or during it depends on the system
        try:
            answers.append(worker.call("pid", {}, LIMITS))
        except ContentError as error:
            assert error.code == "crashed"
    assert answers
    assert pid not in answers


def test_a_bug_in_a_child_is_not_told_to_people(worker: Worker) -> None:
    error = refused(worker, "raise")
    assert error.code == "crashed"
    assert "secret" not in error.message
    assert "Error" not in error.message
    assert refused(worker, "not_json").code == "crashed"


def test_a_childs_own_refusal(worker: Worker) -> None:
    error = refused(worker, "refuse", code="encrypted", message="It is locked.")
    assert (error.code, error.message, error.item) == ("encrypted", "It is locked.", "the file")
    assert worker.pid is not None, "refusing is not dying"


def test_the_items_name_comes_from_the_path(worker: Worker) -> None:
    with pytest.raises(ContentError) as caught:
        worker.call("raise", {"path": "/somewhere/manual.pdf"}, LIMITS)
    assert caught.value.item == "manual.pdf"


@linux
@pytest.mark.parametrize(
    ("raw", "header", "code"),
    [
        (b"[]", None, "crashed"),
        (b"not json", None, "crashed"),
        (b"\xff\xfe", None, "crashed"),
        (b"[" * 15_000, None, "crashed"),
        (b'{"error": {"code": 7, "message": []}}', None, "crashed"),
        (b'{"error": {"code": "invented"}}', None, "crashed"),
        (b'{"error": {"code": "x", "message": "%s"}}' % (b"y" * 5000), None, "crashed"),
        (b'{"result": ' + b"9" * 5000 + b"}", None, "crashed"),
        (b"", -5, "too_large"),
        (b"", 2**31 - 1, "too_large"),
        (b'{"result"', 500, "too_slow"),
        (b'{"data": true}', None, "too_slow"),
    ],
)
def test_a_child_that_was_taken_over(worker: Worker, raw: bytes, header: int | None, code: str) -> None:
    limits = SHORT if code == "too_slow" else LIMITS
    assert refused(worker, "answer", limits, raw=raw.hex(), header=header).code == code
    assert worker.call("echo", {"value": "still here"}, LIMITS) == "still here"


@linux
def test_a_child_that_dies_in_the_middle_of_its_answer(worker: Worker) -> None:
    assert refused(worker, "answer", raw=b"[1, 2".hex(), header=500, stop=True).code == "crashed"


def test_a_request_that_could_block_is_a_bug(worker: Worker) -> None:
    with pytest.raises(ValueError, match="pass a path"):
        worker.call("echo", {"value": "x" * LARGEST_REQUEST}, LIMITS)


def test_a_target_that_does_not_come_up() -> None:
    with Worker("tests.support.children:broken") as worker:
        assert refused(worker, "echo", value=1).code == "crashed"


def test_children_are_quiet(worker: Worker, capfd: pytest.CaptureFixture[str]) -> None:
    worker.call("stdout", {}, LIMITS)
    worker.close()
    assert capfd.readouterr() == ("", "")


def test_threads_share_a_worker(worker: Worker) -> None:
    answers: dict[int, list[int]] = {}

    def ask(number: int) -> None:
        answers[number] = [worker.call("echo", {"value": number * 1000 + turn}, LIMITS) for turn in range(50)]

    threads = [threading.Thread(target=ask, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == {number: [number * 1000 + turn for turn in range(50)] for number in range(4)}


@linux
@pytest.mark.skipif(sys.platform == "win32", reason="niceness")
def test_a_child_behind_leaves_the_processor_to_others(worker: Worker) -> None:
    with Worker("tests.support.children:handlers", behind=True) as behind:
        for one in (worker, behind):
            one.call("echo", {"value": 1}, LIMITS)
        assert worker.pid is not None and behind.pid is not None
        ours = os.getpriority(os.PRIO_PROCESS, 0)
        assert os.getpriority(os.PRIO_PROCESS, worker.pid) == ours
        assert os.getpriority(os.PRIO_PROCESS, behind.pid) == max(ours, 10)


def test_close_ends_a_call_that_another_thread_waits_for(worker: Worker, tmp_path: Path) -> None:
    started, codes = pipe(tmp_path), []

    def wait() -> None:
        codes.append(refused(worker, "never", started=str(started)).code)

    thread = threading.Thread(target=wait)
    thread.start()
    pid = int(started.read_text())
    worker.close()
    thread.join()
    assert codes == ["crashed"]
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
    with pytest.raises(RuntimeError):
        worker.call("echo", {"value": 1}, LIMITS)


@linux
@pytest.mark.parametrize("busy", [True, False])
def test_a_child_ends_with_its_parent(tmp_path: Path, busy: bool) -> None:
    started = pipe(tmp_path)
    last = f"worker.call('never', {{'started': {str(started)!r}}}, Limits(600))" if busy else "sys.stdin.read()"
    program = (
        "import sys; from pathlib import Path; from resources.children.processes import Limits, Worker\n"
        "if __name__ == '__main__':\n"
        "    worker = Worker('tests.support.children:handlers', writes=[Path(sys.argv[1])])\n"
        "    print(worker.call('pid', {}, Limits(600)), flush=True)\n"
        f"    {last}\n"
    )
    script = tmp_path / "parent.py"
    script.write_text(program)
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen([sys.executable, str(script), str(tmp_path)], env=environment, **pipes) as parent:  # type: ignore[call-overload]
        child = os.pidfd_open(int(parent.stdout.readline()))
        if busy:
            started.read_text()
        parent.kill()
    try:
        assert select.select([child], [], [], 60)[0], "the child outlived its parent"
    finally:
        os.close(child)


@linux
def test_opening_with_the_systems_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    said = pipe(tmp_path)
    program = tmp_path / "xdg-open"
    program.write_text(f'#!/bin/sh\necho "$1" > {said}\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    document = tmp_path / "a document; rm -rf x.pdf"
    document.touch()
    open_with_system(document)
    assert said.read_text().strip() == str(document)


@linux
def test_a_program_can_be_watched_and_stopped(tmp_path: Path) -> None:
    alive = tmp_path / "pid"

    def stop() -> None:
        if alive.is_file() and alive.read_text():
            raise KeyError("stopped")

    with pytest.raises(KeyError):
        run_program(["sh", "-c", f"echo $$ > {alive}; exec sleep 600"], 300, watch=stop)
    with pytest.raises(ProcessLookupError):
        os.kill(int(alive.read_text()), 0)


@linux
def test_a_watched_program_ends_by_itself_or_is_ended_in_time() -> None:
    ran = run_program(["sh", "-c", "echo said; exit 3"], 60, watch=lambda: None)
    assert ran is not None and (ran.code, ran.output) == (3, "said\n")
    for watch in (None, lambda: None):
        late = run_program(["sleep", "600"], 0.3, watch=watch)
        assert late is not None and late.code == -1


@linux
def test_a_bounded_program_ends_with_all_that_it_started(tmp_path: Path) -> None:
    held = pipe(tmp_path)
    ours = os.open(held, os.O_RDONLY | os.O_NONBLOCK)
    try:
        command = ["sh", "-c", f"exec 9>{held}; echo started >&9; sleep 600 & sleep 600"]
        ran = run_program(command, 5, bounds=Bounds(tmp_path, memory=512 * MIB, file=MIB))
        assert ran is not None and ran.code == -1
        assert os.read(ours, 100) == b"started\n"
        assert select.select([ours], [], [], 30)[0] and os.read(ours, 1) == b""  # nobody holds its other end
    finally:
        os.close(ours)


@linux
def test_a_bounded_program_has_its_folder_and_its_limits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "http://somebody:secret@proxy.example")

    def run(code: str) -> Ran:
        limited = "import os, resource as r\nwhile r.getrlimit(r.RLIMIT_FSIZE)[0] < 0: pass\n"
        bounds = Bounds(tmp_path, memory=512 * MIB, file=MIB)
        ran = run_program([sys.executable, "-I", "-c", limited + code], 60, bounds=bounds)
        assert ran is not None
        return ran

    asked = "print(os.getcwd(), os.environ['HOME'], 'https_proxy' in os.environ)"
    assert run(asked).output.split() == [str(tmp_path), str(tmp_path), "False"]
    assert "MemoryError" in run("bytearray(600 << 20)").output
    assert run("open('large', 'wb').write(bytes(2 << 20))").code != 0
    assert (tmp_path / "large").stat().st_size <= MIB


@linux
@pytest.mark.parametrize("exists", [True, False])
def test_no_program_to_open_with(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, exists: bool) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    document = tmp_path / "manual.pdf"
    if exists:
        document.touch()
    with pytest.raises(LibraryError) as caught:
        open_with_system(document)
    assert (caught.value.code, caught.value.item) == ("no_program", "manual.pdf")
    assert "Error" not in json.dumps(caught.value.to_json()).replace("LibraryError", "")
