"""What a page is about, in the words of schema.org, as data that its HTML can hold."""

import json
from collections.abc import Mapping, Sequence

from portal.durations import reading_minutes
from portal.metadata.place import Place
from portal.model import Concept, Lesson, Module
from portal.pages.page import GLOSSARY, INDEX, lesson_path, module_path

Value = str | bool | int | Mapping[str, "Value"] | Sequence["Value"]
Node = dict[str, Value]
# What could end the element that holds the data, or the line of a script.
UNSAFE = str.maketrans({sign: f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"})


def page_data(place: Place, path: str) -> str:
    """Return the page's data as JSON-LD that can stand in HTML, nothing for a page that is about nothing."""
    nodes = _nodes(place, path)
    if not nodes:
        return ""
    graph = {"@context": "https://schema.org", "@graph": nodes}
    return json.dumps(graph, ensure_ascii=False, separators=(",", ":")).translate(UNSAFE)


def _nodes(place: Place, path: str) -> list[Node]:
    if path == INDEX:
        return [_site(place)]
    if path == GLOSSARY:
        return [_glossary(place)]
    module = next((each for each in place.library.modules if each.id == path.partition("/")[0]), None)
    if module and path == module_path(module.id):
        return [_course(place, module), _crumbs(place, module)]
    lesson = place.lesson(path)
    if module and lesson:
        return [_lesson_page(place, lesson), _lesson(place, lesson), _crumbs(place, module, lesson)]
    return []


def _site(place: Place) -> Node:
    return {
        **_named("WebSite", _site_id(place), place.home, place.text("interface.site.name")),
        "description": place.text("interface.site.description"),
        "inLanguage": place.locale.tag,
        "isAccessibleForFree": True,
        "hasPart": [_course_link(place, module) for module in place.library.modules],
    }


def _course(place: Place, module: Module) -> Node:
    return {
        **_course_link(place, module),
        "description": place.text(module.unit("summary")),
        "inLanguage": place.locale.tag,
        "isAccessibleForFree": True,
        "isPartOf": {"@id": _site_id(place)},
        "timeRequired": _time(place, module.lessons),
        "hasPart": [_lesson_link(place, lesson) for lesson in module.lessons],
    }


def _lesson(place: Place, lesson: Lesson) -> Node:
    return {
        **_lesson_link(place, lesson),
        "description": place.text(lesson.unit("summary")),
        "inLanguage": place.locale.tag,
        "isAccessibleForFree": True,
        "learningResourceType": "lesson",
        "isPartOf": {"@id": place.url(module_path(lesson.module), "course")},
        "timeRequired": _time(place, [lesson]),
        "teaches": [place.text(lesson.unit("outcomes", id)) for id in lesson.file.outcomes],
        "about": [_term_link(place, place.library.concepts[id]) for id in lesson.file.terms],
    }


def _lesson_page(place: Place, lesson: Lesson) -> Node:
    """Return the page itself, of which alone one can say when it was last reviewed."""
    url = place.url(lesson_path(lesson.module, lesson.id))
    return {
        **_named("WebPage", url, url, place.text(lesson.unit("title"))),
        "lastReviewed": lesson.file.reviewed.isoformat(),
        "mainEntity": {"@id": f"{url}#lesson"},
        "breadcrumb": {"@id": f"{url}#breadcrumbs"},
    }


def _glossary(place: Place) -> Node:
    name = place.text("interface.nav.glossary")
    return {
        **_named("DefinedTermSet", _glossary_id(place), place.url(GLOSSARY), name),
        "description": place.text("interface.glossary.introduction"),
        "inLanguage": place.locale.tag,
        "isPartOf": {"@id": _site_id(place)},
        "hasDefinedTerm": [
            {
                **_term_link(place, concept),
                "description": place.text(concept.definition),
                "inDefinedTermSet": {"@id": _glossary_id(place)},
            }
            for concept in place.library.concepts.values()
        ],
    }


def _crumbs(place: Place, module: Module, lesson: Lesson | None = None) -> Node:
    """Return the pages above a page and itself, from home on."""
    steps = [
        (place.text("interface.nav.home"), place.home),
        (place.text(module.unit("title")), place.url(module_path(module.id))),
    ]
    if lesson:
        steps.append((place.text(lesson.unit("title")), place.url(lesson_path(module.id, lesson.id))))
    return {
        "@type": "BreadcrumbList",
        "@id": f"{steps[-1][1]}#breadcrumbs",
        "itemListElement": [
            {
                "@type": "ListItem",
                "position": number,
                "name": name,
                "item": {"@type": "WebPage", "@id": url},
            }
            for number, (name, url) in enumerate(steps, 1)
        ],
    }


def _named(type: str, id: str, url: str, name: str) -> Node:
    return {"@type": type, "@id": id, "url": url, "name": name}


def _site_id(place: Place) -> str:
    return f"{place.home}#site"


def _glossary_id(place: Place) -> str:
    return place.url(GLOSSARY, "terms")


def _course_link(place: Place, module: Module) -> Node:
    url = place.url(module_path(module.id))
    return _named("Course", f"{url}#course", url, place.text(module.unit("title")))


def _lesson_link(place: Place, lesson: Lesson) -> Node:
    url = place.url(lesson_path(lesson.module, lesson.id))
    return _named("LearningResource", f"{url}#lesson", url, place.text(lesson.unit("title")))


def _term_link(place: Place, concept: Concept) -> Node:
    url = place.url(GLOSSARY, f"term-{concept.id}")
    return _named("DefinedTerm", url, url, place.text(concept.term))


def _time(place: Place, lessons: Sequence[Lesson]) -> str:
    """Return how long reading takes, as ISO 8601 writes a duration."""
    return f"PT{sum(reading_minutes(place.library, lesson, place.locale.id) for lesson in lessons)}M"
