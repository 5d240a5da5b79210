"""Posts, missions, audiences and authorities of a collection: given once, kept, signed, and followed by a reader."""

from __future__ import annotations

import pytest

from resources.errors import PublishError
from resources.models import Collection
from sync.publish.add import add
from sync.publish.build import build
from tests.sync.publish.conftest import NOW, Publisher

GIVEN = {"posts": ["Driver", " Convoy commander ", "Driver"], "missions": ["North"], "authorities": ["un"]}


def records(publisher: Publisher) -> Collection:
    found = publisher.repo.read_collection("hq/guidance")
    assert found is not None
    return found[0]


def test_kept_until_given_again(publisher: Publisher) -> None:
    publisher.put("a.txt")
    add(publisher.repo, publisher.folder, "guidance", for_whom=GIVEN)
    first = records(publisher)
    assert (first.posts, first.missions, first.audiences) == (("Driver", "Convoy commander"), ("North",), ())
    assert first.authorities == ("un",)
    add(publisher.repo, publisher.folder, "guidance")
    assert records(publisher) == first
    add(publisher.repo, publisher.folder, "guidance", for_whom={"posts": ["Cook"], "missions": [""]})
    second = records(publisher)
    assert (second.posts, second.missions, second.authorities) == (("Cook",), (), ("un",))


def test_signed_and_published(publisher: Publisher) -> None:
    publisher.put("a.txt")
    add(publisher.repo, publisher.folder, "guidance", for_whom=GIVEN)
    build(publisher.repo, now=NOW)
    catalogue = publisher.catalogue()
    assert catalogue["posts"] == ["Driver", "Convoy commander"]
    assert catalogue["authorities"] == ["un"]
    assert "audiences" not in catalogue
    assert not build(publisher.repo, now=NOW).changed


@pytest.mark.parametrize("authority", ["hq", "UN", "un/guidance", ".."])
def test_what_cannot_be_an_authority(publisher: Publisher, authority: str) -> None:
    publisher.put("a.txt")
    with pytest.raises(PublishError) as raised:
        add(publisher.repo, publisher.folder, "guidance", for_whom={"authorities": [authority]})
    assert raised.value.code == "bad_authority"
    assert publisher.repo.read_collection("hq/guidance") is None


def test_a_claim_over_another_publisher_is_told(publisher: Publisher) -> None:
    publisher.put("a.txt")
    sheet = publisher.sheet("file,id,supersedes\na.txt,a,un/old\n")
    report = add(publisher.repo, publisher.folder, "guidance", sheet)
    [warning] = [warning for warning in report.warnings if warning["code"] == "unknown_document"]
    assert "un has named hq as an authority" in (warning["message"] or "")
