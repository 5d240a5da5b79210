"""A child that was taken over by what it read: what it tries, and that it does not get through."""

from __future__ import annotations

import os
import platform
import re
import socket
import struct
import subprocess
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from resources.children import confinement, landlock, seccomp
from resources.children.confinement import Guards
from resources.children.jobs import PROCESS_MEMORY
from resources.children.pool import Pool, Task
from resources.children.processes import MIB, Limits, Worker
from resources.errors import ContentError
from tests.support import misdeeds
from tests.support.held import children, descriptors, held

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="guards as Linux has them")
filtered = pytest.mark.skipif(not seccomp.available(), reason="no filter of system calls here")
ruled = pytest.mark.skipif(not landlock.version(), reason="no Landlock here")
TARGET = "tests.support.misdeeds:handlers"
LIMITS = Limits(300, 512 * MIB, MIB)
WAYS = [
    "write", "append", "cut", "cut on opening", "create", "remove", "rename", "permissions", "time", "owner", "attribute",
    "folder", "link", "second name", "pipe",
]  # fmt: skip


@pytest.fixture(scope="module")
def worker() -> Iterator[Worker]:
    with Worker(TARGET) as worker:
        yield worker


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """A file of the person's that no child was started for."""
    path = tmp_path / "person" / "letter.txt"
    path.parent.mkdir()
    path.write_text("private")
    return path


def end(worker: Worker, method: str, **arguments: Any) -> str:
    """The code it ends with; the next call is answered all the same."""
    with pytest.raises(ContentError) as caught:
        worker.call(method, arguments, LIMITS, item="it")
    assert worker.call("good", {"path": str(Path(__file__))}, LIMITS).startswith('"""A child')
    assert caught.value.seconds is not None and caught.value.seconds >= 0
    return caught.value.code


@filtered
@pytest.mark.parametrize("family", [socket.AF_INET, socket.AF_INET6, socket.AF_UNIX, socket.AF_NETLINK, socket.AF_PACKET])
def test_no_network(worker: Worker, family: int) -> None:
    assert end(worker, "network", family=family, kind=socket.SOCK_DGRAM) == "forbidden"


@filtered
@pytest.mark.parametrize("way", ["fork", "exec", "shell", "spawn", "name"])
def test_no_programs_and_no_names(worker: Worker, way: str) -> None:
    assert end(worker, "program", way=way) == "forbidden"


@filtered
def test_no_signals_to_others(worker: Worker) -> None:
    assert end(worker, "signal") == "forbidden"
    assert end(worker, "owner") == "forbidden"
    assert end(worker, "terminal") == "forbidden"


@filtered
@pytest.mark.skipif(platform.machine() != "x86_64", reason="numbers of one machine")
@pytest.mark.parametrize(
    ("number", "arguments", "code"),
    [
        (101, [16, 1, 0, 0], "forbidden"),  # ptrace
        (310, [1, 0, 0, 0, 0, 0], "forbidden"),  # reading another's memory
        (425, [8, 0], "forbidden"),  # io_uring, which opens sockets unseen by a filter
        (434, [1, 0], "forbidden"),  # a handle on another process
        (157, [22, 0, 0], "crashed"),  # taking the filter off: there is no such thing
        (435, [0, 0], "crashed"),  # clone3, whose flags a filter cannot see
        (469, [0, 0, 0, 0, 0], "crashed"),  # a call of a later system
    ],
)
def test_calls_of_the_kernel(worker: Worker, number: int, arguments: list[int], code: str) -> None:
    assert end(worker, "call", number=number, arguments=arguments) == code


@filtered
@pytest.mark.skipif(platform.machine() != "x86_64", reason="only there are second numbers")
def test_calls_by_their_other_number(worker: Worker) -> None:
    assert end(worker, "call", number=39, arguments=[], other=True) == "forbidden"


@pytest.mark.parametrize("way", WAYS)
def test_no_file_is_changed(worker: Worker, other: Path, way: str) -> None:
    before = other.stat()
    assert end(worker, "file", way=way, name=str(other)) == "forbidden"
    assert [path.name for path in other.parent.iterdir()] == ["letter.txt"]
    after = other.stat()
    assert (other.read_text(), after.st_mode, after.st_mtime_ns, after.st_ctime_ns) == (
        "private", before.st_mode, before.st_mtime_ns, before.st_ctime_ns,
    )  # fmt: skip


@ruled
def test_only_folders_it_was_started_for_are_read(worker: Worker, other: Path) -> None:
    for name in (str(other), "/etc/passwd", f"/proc/{os.getpid()}/environ", f"/proc/self/root{other}", "/dev/tty"):
        assert end(worker, "read", name=name) == "forbidden"
    assert end(worker, "list", name=str(Path.home())) == "forbidden"
    assert worker.call("good", {"path": str(other)}, LIMITS) == "private", "what it is asked to read it may"


@ruled
def test_a_link_to_a_file_elsewhere_is_read(worker: Worker, other: Path) -> None:
    link = other.parent.parent / "link"
    link.symlink_to(other)
    assert worker.call("good", {"path": str(link)}, LIMITS) == "private"


@ruled
def test_a_new_folder_costs_a_start_and_a_known_one_none(tmp_path: Path) -> None:
    files = [tmp_path / name for name in ("a/1", "a/2", "a/deeper/3", "b/4")]
    for file in files:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("text")
    with Worker(TARGET, reads=[tmp_path / "a"]) as worker:
        pids = [worker.call("good", {"path": str(file)}, LIMITS) and worker.pid for file in (*files, files[0])]
    assert pids[0] == pids[1] == pids[2] != pids[3] == pids[4]


def test_memory(worker: Worker) -> None:
    assert end(worker, "allocate", length=2**30) == "too_large"
    assert end(worker, "allocate", length=PROCESS_MEMORY, raise_limit=True) == "too_large", (
        "it can lift the limit of a call only"
    )
    assert end(worker, "open_files") == "crashed"


def test_time_output_and_ending(worker: Worker) -> None:
    with pytest.raises(ContentError) as caught:
        worker.call("loop", {}, Limits(0.3))
    assert caught.value.code == "too_slow"
    assert caught.value.seconds is not None and caught.value.seconds >= 0.3
    assert end(worker, "flood") == "too_large"
    assert end(worker, "end") == "crashed"


@filtered
def test_threads_only_for_libraries_that_need_them(worker: Worker) -> None:
    assert end(worker, "thread") == "crashed"
    with Worker(TARGET, threads=True) as threaded:
        assert threaded.call("thread", {}, LIMITS) == "ran"
        assert end(threaded, "program", way="fork") == "forbidden"


def test_a_scratch_folder(other: Path) -> None:
    with Worker(TARGET, scratch=True, reads=[Path(__file__).parent]) as worker:
        folder, *before = worker.call("scratch", {}, LIMITS)
        assert before == []
        assert Path(folder).is_dir()
        assert end(worker, "file", way="write", name=str(other)) == "forbidden"
        assert end(worker, "file", way="folder", name=str(Path(folder) / "deep")) == "forbidden"
        assert end(worker, "fill", length=300 * MIB) == "too_large"
        assert end(worker, "end") == "crashed"
        assert not Path(folder).exists(), "it goes with its child"
        folder, *_ = worker.call("scratch", {}, LIMITS)
    assert not Path(folder).exists()


def test_it_has_nothing_open_of_its_parents(worker: Worker, other: Path) -> None:
    with other.open("r") as file:
        os.set_inheritable(file.fileno(), True)
        with Worker(TARGET) as fresh:
            opened = fresh.call("descriptors", {}, LIMITS)
    kinds = [re.sub(r"\d+", "", name) for name in opened]
    assert sorted(set(kinds)) == ["/dev/null", "pipe:[]", "socket:[]"], opened
    assert kinds.count("pipe:[]") == kinds.count("socket:[]") == 1, "the end of its parent, and whom it answers"


@filtered
@ruled
@pytest.mark.parametrize("way", ["flock", "lease", "lockf"])
def test_it_keeps_nobody_from_a_file_that_it_may_read(other: Path, way: str) -> None:
    with Worker(TARGET, reads=[other.parent]) as reader:
        assert end(reader, "lock", name=str(other), way=way) == "forbidden"


@filtered
@pytest.mark.skipif(platform.machine() != "x86_64", reason="numbers of one machine")
@pytest.mark.parametrize("number", [203, 144, 314, 251, 319, 447, 254, 300])
def test_it_slows_nobody_down_watches_nobody_and_has_no_memory_that_is_not_counted(worker: Worker, number: int) -> None:
    assert end(worker, "call", number=number, arguments=[0, 0, 0]) == "forbidden"


@filtered
@pytest.mark.parametrize(
    "command", [0x40806685, 0x40086602, 0x8901]
)  # seals a file, sets its attributes, a receiver of signals
def test_it_asks_devices_and_file_systems_for_nothing(worker: Worker, command: int) -> None:
    assert end(worker, "control", command=command) == "forbidden"


def test_what_it_says_unasked_is_no_answer_to_the_next_question(worker: Worker, other: Path) -> None:
    for number in (1, 2, 300):
        assert worker.call("answers", {"number": number}, LIMITS) == "forged"
        assert worker._connection is not None and worker._inbox is not None
        assert worker._inbox.begun() or worker._connection.poll(30), "it has come, and perhaps been read"
        assert [worker.call("good", {"path": str(other)}, LIMITS) for _ in range(3)] == ["private"] * 3


def test_one_that_answers_and_reads_nothing_keeps_nobody_waiting(other: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What it is asked fills the way to it, where nobody looks whether it has spoken: it answers before it is asked."""
    monkeypatch.setattr("resources.children.processes.has_spoken", lambda connection: False)
    codes = set()
    with Worker(TARGET, reads=[other.parent]) as deaf:
        assert deaf.call("deaf", {"answers": 1000}, LIMITS) == "x"
        for _ in range(40):
            try:
                codes.add(deaf.call("good", {"path": str(other), "spare": "y" * 30_000}, LIMITS))
            except ContentError as error:
                codes.add(error.code)
    assert codes == {"x", "crashed", "private"}


def test_an_answer_of_millions_of_nothings(worker: Worker) -> None:
    """Three bytes each, and seventy in memory: of the process that asked."""
    memory = _memory()
    with pytest.raises(ContentError) as caught:
        worker.call("nested", {"length": 30 * MIB}, Limits(300, 512 * MIB, 32 * MIB))
    assert caught.value.code == "too_large" and _memory() - memory < 100 * MIB


def test_it_does_not_live_for_ever_where_nobody_watches(worker: Worker) -> None:
    soft, hard = worker.call("outlive", {}, LIMITS)
    assert 0 < soft == hard <= 4 * 3600


def test_after_an_hour_of_work_another_one_goes_on(worker: Worker, monkeypatch: pytest.MonkeyPatch) -> None:
    pids = []
    for life in (3600.0, 3600.0, 0.0, 3600.0):
        monkeypatch.setattr("resources.children.processes.LIFE", life)
        worker.call("steps", {}, LIMITS)
        pids.append(worker.pid)
    assert pids[0] == pids[1] != pids[2] == pids[3]


def test_it_knows_nothing_of_what_the_environment_says(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EXAMPLE_PASSPHRASE", "open sesame")
    monkeypatch.setenv("LC_TIME", "fr_FR.UTF-8")
    with Worker(TARGET) as worker:
        told = worker.call("environment", {}, LIMITS)
    assert not any("sesame" in one or "PASSPHRASE" in one for one in told)
    assert "LC_TIME=fr_FR.UTF-8" in told


@filtered
def test_no_more_threads_than_the_system_can_bear() -> None:
    with Worker(TARGET, threads=True) as worker:
        assert worker.call("ceiling", {}, LIMITS) <= 8192


def test_the_children_of_the_program_say_what_holds_them(tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text("A word.")
    for target, threads in (("resources.extraction.child", True), ("resources.extraction.pdf_child", False)):
        with Worker(f"{target}:handlers", threads=threads) as worker:
            with pytest.raises(ContentError):
                worker.call("view" if threads else "open", {"path": str(tmp_path / "missing")}, LIMITS)
            worker.call("extract", {"path": str(tmp_path / "note.txt")}, LIMITS) if threads else None
            assert worker.guards == confinement.available()


def test_guards_in_words() -> None:
    some = Guards(network=True, memory=True)
    assert Guards.of(some.words()) == some
    assert Guards.of("") == Guards()
    with pytest.raises(ValueError, match="walls"):
        Guards.of("network walls")


def test_time_grows_with_the_file_up_to_an_end(tmp_path: Path) -> None:
    seconds = []
    for length in (0, 10 * MIB, 10_000 * MIB):
        with (tmp_path / "file").open("wb") as file:
            file.truncate(length)
        seconds.append(Limits.of_file(tmp_path / "file", memory=MIB, output=MIB).seconds)
    assert seconds == [60, 100, 600]
    assert Limits.of_file(tmp_path / "gone", memory=MIB, output=MIB).seconds == 60


# Neighbours


def test_what_is_read_beside_misdeeds_is_all_read(tmp_path: Path) -> None:
    """Two children, 27 files, every third one a misdeed; nothing is left of them."""
    bad: list[tuple[str, dict[str, Any], str]] = [
        ("network", {"family": socket.AF_INET, "kind": socket.SOCK_STREAM}, "forbidden"),
        ("program", {"way": "fork"}, "forbidden"),
        ("file", {"way": "write", "name": str(tmp_path / "changed")}, "forbidden"),
        ("allocate", {"length": 2**30}, "too_large"),
        ("loop", {}, "too_slow"),
        ("flood", {}, "too_large"),
        ("end", {}, "crashed"),
        ("signal", {}, "forbidden"),
    ]
    requests: list[tuple[str, dict[str, Any], Limits, str | None]] = []
    expected: dict[int, str] = {}
    for number in range(27):
        path = tmp_path / f"{number}.txt"
        path.write_text(f"text {number}")
        if number % 3 or not seccomp.available():
            requests.append(("good", {"path": str(path)}, LIMITS, None))
            expected[number] = f"text {number}"
        else:
            method, arguments, expected[number] = bad[number // 3 % len(bad)]
            limits = Limits(0.3, output=MIB) if method == "loop" else LIMITS
            requests.append((method, arguments, limits, f"{number}.txt"))
    before, memory = held(), _memory()
    with Pool(Worker(TARGET, reads=[tmp_path]) for _ in range(2)) as pool:
        ended = dict(enumerate(both_at_work(pool, requests)))
        assert pool.call("good", {"path": str(tmp_path / "1.txt")}, LIMITS) == "text 1"
    assert ended == expected
    assert not (tmp_path / "changed").exists()
    assert (descriptors(), children()) == before
    assert _memory() - memory < 64 * MIB


class _Again(Task):
    def again(self, error: ContentError) -> bool:
        self.method = "good"
        return error.code == "crashed" and self.item == "again.txt"


def test_many_tasks_for_one_who_asks(tmp_path: Path) -> None:
    before = held()
    tasks, expected = [], {}
    for number in range(40):
        path = tmp_path / f"{number}.txt"
        path.write_text(f"text {number}")
        method, item = ("end", "again.txt" if number == 33 else "") if number % 11 == 0 else ("good", None)
        tasks.append(_Again(method, {"path": str(path)}, LIMITS, item))
        expected[path.name] = "crashed" if item == "" else (f"text {number}", b"")
    with Pool(Worker(TARGET, reads=[tmp_path]) for _ in range(2)) as pool:
        done = [(Path(task.arguments["path"]).name, result) for task, result in pool.each(tasks)]
        assert {name: result.code if isinstance(result, ContentError) else result for name, result in done} == expected
        assert len(done) == len(tasks)
        asking = pool.each(iter(tasks))
        next(asking)
        asking.close()
        assert pool.call("good", {"path": str(tmp_path / "1.txt")}, LIMITS) == "text 1", "what was dropped holds nothing"
        left = pool.each(iter(tasks))
        next(left)
    assert (descriptors(), children()) == before, "closed although somebody was asking"


def test_a_pool_that_is_closed_ends_what_is_at_work(tmp_path: Path) -> None:
    started, (_, before) = tmp_path / "started", held()
    os.mkfifo(started)
    workers = [Worker("tests.support.children:handlers", writes=[tmp_path]) for _ in range(2)]
    with ThreadPoolExecutor(1) as threads, Pool(workers) as pool:
        never = threads.submit(pool.call, "never", {"started": str(started)}, Limits(600))
        assert int(started.read_text()) in [worker.pid for worker in workers]
        assert pool.call("echo", {"value": 1}, LIMITS) == 1, "what is quick waits for nothing slow"
        pool.close()
        assert isinstance(never.exception(60), ContentError)
    assert children() == before


def test_a_child_tells_how_far_it_is(tmp_path: Path) -> None:
    (tmp_path / "1.txt").write_text("one")
    good = {"path": str(tmp_path / "1.txt")}
    stuck = Limits(600, step=2)
    with Pool(Worker(TARGET, reads=[tmp_path]) for _ in range(2)) as pool:
        assert pool.call("steps", {}, LIMITS) == 3
        with pytest.raises(ContentError) as caught:
            pool.call("steps", {"stop": 2}, stuck)
        assert (caught.value.code, caught.value.reached) == ("too_slow", 2)
        with ThreadPoolExecutor(1) as threads:
            steps = threads.submit(pool.call, "steps", {}, LIMITS)
            with pytest.raises(ContentError) as caught:
                pool.call("steps", {"stop": 3}, stuck)
            assert (caught.value.code, caught.value.reached) == ("too_slow", 3)
            assert steps.result() == 3
        assert pool.call("good", good, LIMITS) == "one"
        with pytest.raises(ContentError) as caught:
            pool.call("end", {}, LIMITS)
        assert (caught.value.code, caught.value.reached) == ("crashed", None)


def both_at_work(pool: Pool, requests: Sequence[tuple[str, dict[str, Any], Limits, str | None]]) -> list[object]:
    """Of each request its result, or the code of what went wrong."""

    def ask(request: tuple[str, dict[str, Any], Limits, str | None]) -> object:
        method, arguments, limits, item = request
        try:
            return pool.call(method, arguments, limits, item=item)
        except ContentError as error:
            return error.code

    with ThreadPoolExecutor(2) as threads:
        return list(threads.map(ask, requests))


def _memory() -> int:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


# Where a guard is missing


@filtered
@pytest.mark.parametrize("way", WAYS)
def test_without_landlock_the_filter_forbids_writing(other: Path, way: str) -> None:
    program = (
        "import sys; from resources.children import seccomp; from tests.support.misdeeds import _file\n"
        "assert seccomp.no_new_privileges() and seccomp.restrict(threads=False, write_nowhere=True, no_truncating=True)\n"
        "assert open(sys.argv[2]).read() == 'private'\n"
        "try:\n    _file(sys.argv[1], sys.argv[2])\n"
        "except PermissionError:\n    print('refused')\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program, way, str(other)], capture_output=True, text=True, check=True, cwd=_ROOT
    )
    assert ran.stdout == "refused\n"
    assert (other.read_text(), [path.name for path in other.parent.iterdir()]) == ("private", ["letter.txt"])


_ROOT = Path(misdeeds.__file__).parents[2]
_ALLOW, _KILL = 0x7FFF0000, 0x80000000
# read, write, close, mmap, munmap, brk, futex, exit_group, getrandom, clock_gettime, setitimer
_NEEDED = ([0, 1, 3, 9, 11, 12, 202, 231, 318, 228, 38], [63, 64, 57, 222, 215, 214, 98, 94, 278, 113, 103])
_MACHINES = (0xC000003E, 0xC00000B7)


@pytest.mark.parametrize("column", [0, 1], ids=["x86_64", "aarch64"])
@pytest.mark.parametrize("threads", [True, False])
@pytest.mark.parametrize("write_nowhere", [True, False])
def test_the_filter_of_each_machine(column: int, threads: bool, write_nowhere: bool) -> None:
    code = seccomp.program(column, threads=threads, write_nowhere=write_nowhere, no_truncating=True)
    assert len(code) % 8 == 0 and len(code) // 8 <= 4096, "as long as the kernel takes"

    def verdict(number: int, *arguments: int, machine: int = _MACHINES[column]) -> int:
        return _run(code, number, machine, arguments)

    assert {verdict(number) for number in _NEEDED[column]} == {_ALLOW}
    assert verdict(_NEEDED[column][0], machine=0x40000003) == _KILL, "calls as on another machine"
    for names, action in ((seccomp._NEVER, _KILL), (seccomp._REFUSED, 0x50001), (seccomp._UNSEEN, 0x50026)):
        assert {verdict(numbers[column] or 0) for numbers in names.values() if numbers[column]} == {action}
    changing = {verdict(numbers[column] or 0) for numbers in seccomp._CHANGING.values() if numbers[column]}
    assert changing == ({0x5000D} if write_nowhere else {0x5000D, _ALLOW})
    opening, clone, kill, connect = ((257, 56, 62, 41), (56, 220, 129, 198))[column]
    assert verdict(opening, 0, 0, os.O_RDONLY | os.O_CLOEXEC) == _ALLOW
    assert verdict(opening, 0, 0, os.O_RDONLY | os.O_TRUNC) == 0x5000D
    assert verdict(opening, 0, 0, os.O_WRONLY | os.O_CREAT) == (0x5000D if write_nowhere else _ALLOW)
    assert verdict(clone, 0x3D0F00) == (_ALLOW if threads else 0x5000B)
    assert verdict(clone, 0x1200011) == _KILL
    assert (verdict(kill, os.getpid(), 6), verdict(kill, os.getppid(), 0)) == (_ALLOW, _KILL)
    assert (verdict(connect, socket.AF_INET), verdict(connect, socket.AF_UNIX)) == (_KILL, 0x50001)


def _run(code: bytes, number: int, machine: int, arguments: tuple[int, ...]) -> int:
    """What the kernel would make of the program: the few operations that it is built of."""
    data = struct.pack("=IIQ6Q", number, machine, 0, *arguments, *[0] * (6 - len(arguments)))
    steps = list(struct.iter_unpack("=HBBI", code))
    at = loaded = 0
    while True:
        operation, yes, no, value = steps[at]
        at += 1
        if operation == 0x06:
            return int(value)
        if operation == 0x20:
            loaded = struct.unpack_from("=I", data, value)[0]
        elif operation == 0x54:
            loaded &= value
        else:
            holds = {0x15: loaded == value, 0x35: loaded >= value, 0x45: bool(loaded & value)}[operation]
            at += yes if holds else no
