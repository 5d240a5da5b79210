"""What a plan consists of: plain data, each with its sentence for `--dry-run`. Decides nothing and does nothing.

Of what is to be fetched, `length` are the bytes that it has on this disk, `cost` those that are to be fetched for it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from resources.measures import size
from resources.models import Patch, Segment
from resources.sentences import say
from sync.standing import ReinstateInstitute, RevokeInstitute


@dataclass(frozen=True)
class InstallCatalogue:
    collection_id: str
    version: int
    sha256: str
    length: int
    documents: int

    def __str__(self) -> str:
        return f"take over the list of {self.collection_id}: {self.documents} documents"


@dataclass(frozen=True)
class RemoveCollection:
    collection_id: str

    def __str__(self) -> str:
        return f"stop listing {self.collection_id}, which the source no longer offers"


@dataclass(frozen=True)
class FetchSegment:
    collection_id: str
    segment: Segment

    @property
    def sha256(self) -> str:
        return self.segment.sha256

    @property
    def length(self) -> int:
        return self.segment.length

    cost = length

    @property
    def name(self) -> str:
        return self.segment.name

    @property
    def media_type(self) -> str:
        return "application/zstd"

    @property
    def called(self) -> str:
        return say("the bundle of texts {name} of {collection}", name=self.name, collection=self.collection_id)

    @property
    def path(self) -> str:
        return f"targets/{self.collection_id}/{self.segment.sha256}.{self.segment.name}"

    def __str__(self) -> str:
        return f"fetch texts of {self.collection_id}, {self.name}: {size(self.length)}"


@dataclass(frozen=True)
class FetchObject:
    sha256: str
    length: int
    document_id: str
    name: str
    media_type: str
    supersedes: bool = False
    asked: bool = False
    patches: tuple[Patch, ...] = ()  # from versions that are here
    title: str = ""  # with its reference, as people know it

    @property
    def urgent(self) -> bool:
        """What somebody waits for, and guidance that takes the place of other guidance."""
        return self.asked or self.supersedes

    @property
    def called(self) -> str:
        return say("the file {name} of {document}", name=self.name, document=self.title or self.document_id)

    @property
    def path(self) -> str:
        return f"objects/{self.sha256[:2]}/{self.sha256}"

    @property
    def cost(self) -> int:
        """Bytes to be fetched: the shortest patch, where that is less than the file."""
        return min((self.length, *(patch.length for patch in self.patches)))

    def __str__(self) -> str:
        asked = ", asked for" if self.asked else ""
        whole = f" instead of {size(self.length)}, out of the version that is here" if self.cost < self.length else ""
        return f"fetch {self.name} of {self.document_id}: {size(self.cost)}{whole}{asked}"


def weight(actions: Iterable[FetchSegment | FetchObject]) -> int:
    """Bytes to be fetched: two collections may have a segment of the same bytes, and it is fetched once."""
    return sum({action.sha256: action.cost for action in actions}.values())


Action = InstallCatalogue | RemoveCollection | RevokeInstitute | ReinstateInstitute | FetchSegment | FetchObject
