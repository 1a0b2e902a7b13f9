"""The files of a built site: their hashes, and what they load."""

from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from portal.offline.references import loaded_by_page, loaded_by_style, resolved


@dataclass(slots=True)
class Site:
    """The files of a built site; each is read and hashed once for all copies."""

    folder: Path
    paths: tuple[str, ...] = ()
    hashes: dict[str, tuple[str, int]] = field(default_factory=dict)
    styles: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        found = (
            path.relative_to(self.folder).as_posix() for path in self.folder.rglob("*") if path.is_file()
        )
        self.paths = tuple(sorted(found))

    def hash(self, path: str) -> tuple[str, int]:
        """Return the SHA-256 of a file, as browsers compare it, and its size."""
        if path not in self.hashes:
            data = (self.folder / path).read_bytes()
            self.hashes[path] = (b64encode(sha256(data).digest()).decode(), len(data))
        return self.hashes[path]

    def loaded(self, path: str) -> Iterator[str]:
        """Yield the paths of what a page or a style loads, further styles and their fonts included."""
        if path.endswith(".html"):
            html = (self.folder / path).read_text(encoding="utf-8")
            for found in filter(None, (resolved(path, address) for address in loaded_by_page(html))):
                yield found
                yield from self._of_style(found)

    def _of_style(self, path: str) -> tuple[str, ...]:
        if not path.endswith(".css") or not (self.folder / path).is_file():
            return ()
        if path not in self.styles:
            self.styles[path] = ()  # styles that import each other come to an end
            css = (self.folder / path).read_text(encoding="utf-8")
            found = [each for address in loaded_by_style(css) if (each := resolved(path, address))]
            self.styles[path] = (*found, *(further for each in found for further in self._of_style(each)))
        return self.styles[path]
