"""Two institutes and one reader, on the real program: a claim over another's document, then the authority to make it."""

from __future__ import annotations

from pathlib import Path

from tests.support.command_line import CommandLine


def published(run: CommandLine, folder: Path, institute: str, sheet: str, *more: str) -> dict[str, object]:
    repository, documents = folder / institute, folder / f"{institute}-documents"
    if not repository.exists():
        run.good("publish", "init", repository, "--institute", institute, "--name", institute)
        documents.mkdir()
        (documents / "a.txt").write_text(f"Two escort vehicles go with every convoy, says {institute}.", encoding="utf-8")
        (folder / f"{institute}.csv").write_text(sheet, encoding="utf-8")
    given = ("--collection", "all", "--sheet", folder / f"{institute}.csv", *more)
    added = run.good("publish", "add", repository, documents, *given)
    run.good("publish", "build", repository)
    return added


def test_a_claim_becomes_a_fact_when_the_publisher_says_so(tmp_path: Path) -> None:
    run = CommandLine(tmp_path / "home")
    published(run, tmp_path, "hq", "file,id,title.en,issued\na.txt,old,Convoys,2019\n", "--post", "Driver")
    told = published(run, tmp_path, "un", "file,id,title.en,issued,supersedes\na.txt,new,Movement,2022,hq/old\n")
    assert [warning["code"] for warning in told["warnings"]] == ["unknown_document"]  # type: ignore[attr-defined]
    for institute in ("hq", "un"):
        run.good("source", "add", institute, tmp_path / institute / "public")
    run.good("sync")

    shown = run.good("show", "hq/old")
    assert (shown["status"], shown["superseded_by"], shown["current"]) == ("in_force", None, None)
    assert shown["claims"] == [{"publisher": "un", "id": "un/new"}]
    assert "by un (un/new): not followed" in run("show", "hq/old").out
    assert {hit["id"] for hit in run.good("search", "convoy")["hits"]} == {"hq/old", "un/new"}

    published(run, tmp_path, "hq", "", "--authority", "un")
    run.good("sync")
    shown = run.good("show", "hq/old")
    assert (shown["status"], shown["superseded_by"], shown["current"]) == ("superseded", "un/new", "un/new")
    assert shown["claims"] == []
    assert [item["id"] for item in shown["chain"]] == ["hq/old", "un/new"]
    assert run.good("status")["statuses"] == {"in_force": 1, "superseded": 1}
    assert [hit["id"] for hit in run.good("search", "convoy")["hits"]] == ["un/new"]

    published(run, tmp_path, "hq", "", "--authority", "")
    run.good("sync")
    assert run.good("show", "hq/old")["status"] == "in_force"


def test_for_whom_is_not_written_to_a_sheet(tmp_path: Path) -> None:
    run = CommandLine(tmp_path / "home")
    published(run, tmp_path, "hq", "file,id,title.en,issued\na.txt,old,Convoys,2019\n")
    answer = run(
        "publish", "add", tmp_path / "hq", tmp_path / "hq-documents", "--collection", "all",
        "--write-sheet", tmp_path / "new.csv", "--post", "Driver",
    )  # fmt: skip
    assert answer.code == 2
    assert "Nothing was written" in answer.err
    assert not (tmp_path / "new.csv").exists()
