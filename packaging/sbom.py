"""The bundle's components as a CycloneDX list, in JSON, for whoever has to know what is installed on their machines."""

from __future__ import annotations

import datetime
import os
from pathlib import Path

from components import Component
from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import HashAlgorithm, HashType, Property
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component as Listed
from cyclonedx.model.component import ComponentType
from cyclonedx.output import make_outputter
from cyclonedx.schema import OutputFormat, SchemaVersion
from packageurl import PackageURL

NAME = "fieldshelf.cdx.json"


def write(path: Path, found: list[Component], hashes: dict[str, str]) -> None:
    """`hashes`: file name -> SHA-256, of every file of the components. The same components give the same bytes on a day that
    SOURCE_DATE_EPOCH names."""
    bom = Bom()
    moment = int(os.environ.get("SOURCE_DATE_EPOCH", "0")) or datetime.datetime.now(datetime.UTC).timestamp()
    bom.metadata.timestamp = datetime.datetime.fromtimestamp(int(moment), datetime.UTC)
    licences = LicenseFactory()
    for component in found:
        place = {"pypi": ("pypi", None), "deb": ("deb", "debian")}.get(component.kind, ("generic", None))
        listed = Listed(
            name=component.name,
            version=component.version,
            type=ComponentType.APPLICATION if component.name == "fieldshelf" else ComponentType.LIBRARY,
            bom_ref=f"{component.kind}:{component.name}",
            licenses=[licences.make_from_string(component.licence)],
            hashes=[HashType(alg=HashAlgorithm.SHA_256, content=component.hash)],
            purl=PackageURL(place[0], place[1], component.name, component.version),
            properties=[Property(name="fieldshelf:hash-of", value=component.hashed)],
            components=[
                Listed(
                    name=name,
                    type=ComponentType.FILE,
                    bom_ref=f"file:{name}",
                    hashes=[HashType(alg=HashAlgorithm.SHA_256, content=hashes[name])],
                )
                for name in component.files
            ],
        )
        for name, licence in component.within:
            listed.components.add(
                Listed(
                    name=name,
                    type=ComponentType.LIBRARY,
                    bom_ref=f"within:{component.name}:{name}",
                    licenses=[licences.make_from_string(licence)],
                    hashes=[HashType(alg=HashAlgorithm.SHA_256, content=component.hash)],
                )
            )
        if component.name == "fieldshelf":
            bom.metadata.component = listed
        bom.components.add(listed)
    bom.register_dependency(bom.metadata.component, set(bom.components) - {bom.metadata.component})
    text = make_outputter(bom, OutputFormat.JSON, SchemaVersion.V1_6).output_as_string(indent=1)
    path.write_text(text + "\n", encoding="utf-8")
