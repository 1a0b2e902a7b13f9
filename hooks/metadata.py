"""Write what programs read beside the pages: the sitemap, robots.txt, a picture for previews of links."""

from pathlib import Path

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files
from mkdocs.utils import write_file
from portal_library import content, i18n

from portal.metadata.drawing import drawn
from portal.metadata.sitemap import robots, sitemap
from portal.metadata.social import picture, picture_path
from portal.model import SOURCE

_single: set[str] = set()


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:
    """Note the pages that exist in the source language alone."""
    if i18n(config).current_language == SOURCE:
        _single.clear()
        for file in files.documentation_pages():
            if file.page and file.src_uri not in content().pages:
                _single.add(file.page.url)
    return env


@event_priority(-220)  # after the pages of all languages, before the policy is computed
def on_post_build(config: MkDocsConfig) -> None:
    if i18n(config).building:
        return
    site, library, site_url = Path(config.site_dir), content().library, config.site_url or ""
    urls = config.use_directory_urls
    listed = sitemap(library, content().pages.values(), _single, site_url, directory_urls=urls)
    write_file(listed.encode(), str(site / "sitemap.xml"))
    (site / "sitemap.xml.gz").unlink(missing_ok=True)  # the engine's own, of one language
    write_file(robots(site_url).encode(), str(site / "robots.txt"))
    build = Path(config.config_file_path).parent / "build"
    fonts = sorted((build / "fonts").glob("*.woff2"))
    for locale in library.locales:
        image = drawn(picture(library, locale), fonts, build / "social")
        write_file(image, str(site / picture_path(locale.id)))
