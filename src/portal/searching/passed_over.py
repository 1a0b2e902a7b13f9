"""Words that say nothing of what is looked for: the browser passes them over beside any other word."""

from functools import cache

from portal.searching.folding import folded

# Articles, pronouns, prepositions, auxiliaries, and what questions begin with. Left out is whatever can be
# looked for: “IT” is a department, and a Spanish “ti” is its name.
_WORDS = {
    "af": """'n n die dit daardie hierdie ek jy u hy sy ons julle hulle my jou sy haar hom is was wees het
        word kan moet mag sal sou wil doen en of maar as dat om te van vir in op by met na uit
        aan tot oor deur wie wat waar wanneer hoe hoekom waarom watter ook nie geen nog al ’n
        dis s""",
    "en": """a an the this that these those i me my we us our you your he she they them their its is are
        was were be been am has have had do does did can could may might must shall should
        will would to of for in on at by with from into about as and or but if than then so
        not no who whom whose what where when why how which there here s t d m re ve ll don
        doesn didn isn aren wasn won""",
    "es": """el la los las lo un una unos unas este esta esto estos estas ese esa eso yo tú me mi mis te tu
        tus se su sus nos nuestro nuestra le les él ella ellos ellas es son era ser está están
        estar hay ha han he puede puedo debe debo de del a al en con por para sin sobre entre
        y e o u pero si no que qué quién quiénes cómo cuándo dónde cuál cuáles porque como más
        muy ya""",
    "fa": """از به با در بر برای تا که و یا اما اگر هم نیز را این آن من تو او ما شما آنها ایشان خود چه چی
        چرا چگونه چطور کجا کجاست کی چه‌کسی کسی کدام است هست نیست بود باشد شد شود می‌شود
        می‌توان می‌کند کنم کند کنیم باید ها های یک هر همه چیست کیست""",
    "pt": """o a os as um uma uns umas este esta isto esse essa isso aquele eu me meu minha você seu sua
        seus suas se nos nosso nossa lhe ele ela eles elas é são era ser está estão estar há
        tem têm pode posso deve devo de do da dos das em no na nos nas a ao à aos com por para
        pelo pela sem sobre entre e ou mas não que quem como quando onde qual quais porque
        mais muito já""",
    "ro": """un o unei unui niște acest această acestea aceste cel cea cei cele eu îmi mă meu mea tu el ea
        noi nostru voi ei ele lor lui îi își se să este e sunt era fi am ai are avem au poate
        pot trebuie de la în din pe cu pentru prin fără despre între spre și sau dar dacă nu
        că ca ce cine cum când unde care cărui mai foarte al a ale""",
}


@cache
def passed_over(subtag: str) -> tuple[str, ...]:
    """Return the words of a language that are passed over, folded and sorted; none for an unknown one."""
    return tuple(sorted({folded(word).replace("\u200c", "") for word in _WORDS.get(subtag, "").split()}))
