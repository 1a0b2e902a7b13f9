"""The quotation marks of languages as CLDR 48 has them: the outer pair, then the inner pair.

A language that is not listed follows its parent; babel carries no delimiters, hence this table. Each
row has the four marks and the tags that write them.
"""

from portal.language.punctuation import script_of

ROWS = """
“”‘’ af as az bn bo cy da dz en es ff-Adlm fo fy ga gd gl gu ha hi id ig jv km kn ko ks ku lo lv mi
“”‘’ ml mn mr ms mt my nd ne om or pa ps pt qu sa sd si so sq sw ta te tg th to tr tt uz-Arab uz-Cyrl
“”‘’ vi wo xh yo zh zu
«»“” br ca el es-US eu it kk mg pt-AO pt-CH pt-CV pt-GQ pt-GW pt-LU pt-MO pt-MZ pt-PT pt-ST pt-TL sc
«»“” ti
„“‚‘ bs-Cyrl cs de et hr is lb mk sk sl
«»‹› am az-Arab az-Cyrl fa fr-CH rm
«»„“ be ky os ru uk
«»«» fr ht hy oc
«»‘’ nb nn no rw
””’’ fi he sv yi
”“’‘ ar ms-Arab ur
»«›‹ kk-Arab ug
„“„“ bg lt
„”«» pl ro
「」『』 ja zh-Hant
«»”“ fr-CA
‘’‘’ nl
‘’“” ti-ER
“”«» eo
“”’‘ uz
“”“” tk
„“«» ka
„”»« hu
„”‘’ bs
„”’’ sr
„”‚’ ff
"""
MARKS = {tag: tuple(marks) for marks, *tags in map(str.split, ROWS.strip().splitlines()) for tag in tags}
ENGLISH = ("“", "”", "‘", "’")


def marks_of(tag: str) -> tuple[str, ...] | None:
    """Return the four marks of a language tag or of the nearest one above it, None where none is known."""
    language, _, rest = tag.partition("-")
    # zh-TW says nothing of its script, which is what decides.
    scripted = f"{language}-{script_of(tag)}"
    above = [tag.rsplit("-", cut)[0] for cut in range(rest.count("-") + 1)] if rest else []
    return next((MARKS[each] for each in (*above, scripted, language) if each in MARKS), None)
