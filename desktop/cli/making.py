"""What `publish add` makes of the files that it has added, where it is asked to: the text of scans, PDFs to show slides by."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from desktop.cli.output import Output, counted
from resources.measures import size

if TYPE_CHECKING:
    from sync.publish.report import Report, Told
    from sync.publish.repository import Repository


@dataclass
class Made:
    """For the result in JSON, and whether something could not be made."""

    told: dict[str, Any] = field(default_factory=dict)
    problems: bool = False

    def take(self, name: str, report: Report, problems: Sequence[Mapping[str, str | None]], output: Output) -> None:
        output.passing("")
        self.told[name] = report.to_json()
        self.problems = self.problems or bool(problems)
        for problem in problems:
            output.note(f"{problem['item']}: {problem['message']}")


def check(options: argparse.Namespace) -> None:
    """Whether the programs are there, before anything is added. Raises PublishError."""
    if options.ocr:
        from sync.publish.tesseract import Tesseract

        Tesseract.find()
    if options.renditions:
        from sync.publish.renditions import Office

        Office.find()


def make(options: argparse.Namespace, output: Output, repository: Repository) -> Made:
    """After everything was added: it may take hours, and may be stopped."""
    made = Made()
    if options.renditions:
        from sync.publish.renditions import make_renditions

        shown = make_renditions(repository, options.collection, told=_passing(output, "Making PDFs: file {n} of {total}"))
        made.take("renditions", shown, shown.problems, output)
        output.line(f"{counted(shown.made, 'PDF')} made of Office files, {size(shown.bytes)}.")
    if options.thumbnails:
        from sync.publish.thumbnails import make_thumbnails

        pictures = make_thumbnails(
            repository, options.collection, told=_passing(output, "Drawing first pages: file {n} of {total}")
        )
        made.take("thumbnails", pictures, pictures.problems, output)
        output.line(
            f"{counted(pictures.made, 'first page')} drawn; with the texts, readers fetch {size(pictures.bytes)} of them."
        )
    if options.ocr:
        from sync.publish.ocr import read_scans

        report = read_scans(repository, options.collection, told=_passing(output, "Reading scans: page {n} of {total}"))
        made.take("ocr", report, report.problems, output)
        known = f", {report.known:,} of them before" if report.known else ""
        output.line(f"{counted(report.pages, 'page')} of {counted(report.files, 'scanned file')} read by machine{known}.")
    return made


def _passing(output: Output, words: str) -> Told:
    return lambda _, done, total: output.passing(words.format(n=f"{done + 1:,}", total=f"{total:,}"))
