"""Foreign words that are at home in the business and computing texts of other languages."""

# Words that dictionaries of most languages lack, and every language of business uses as they are.
INTERNATIONAL = frozenset(
    """
    app apps backend backup backups banner benchmark benchmarking beta big blog blogs bot bots brand branding briefing
    browser buffer business byte bytes cash chat chatbot chatbots chats check checklist click clip cloud cluster coach
    coaching code copyright copywriting coworking crowdfunding dashboard dashboards data databases deadline default demo
    design designer desktop dropdown dropshipping e-business e-commerce e-learning e-mail e-mails ecommerce email emails
    fake feed feedback firewall firmware flash follow-up format framework freelance freelancer frontend gateway google
    hacker hard hardware hashtag helpdesk helpline holding home host hosting hub image in-house influencer insight insights
    inbound internet intranet kanban keyword kit know-how laptop lead leads leasing lean lifestyle link links login loop
    mailing manager managers marketing marketplace mass-media mentoring merchandising mouse multimedia networking
    networkers newsletter newsletters offline offshore omnichannel online outbound outlet output input outsourcing
    overhead parser partner patch performance pipeline pixel pixels plug-in plugin podcast pop-up post premium press
    pricing printer proxy ranking rating reporting retail retailer roadmap router royalty scanner scroll script self-service
    server service showroom slide smart smartphone smartphones social software spam spinner sponsor spread staff stakeholder
    stakeholders standard start-up start-ups startup startups stock stop storytelling streaming string tablet tag tags
    target team templates ticket tickets timestamp timing token toner tool toolkit touchpad trading training trend trends
    turnover tutorial update upgrade upload up-selling upselling cross-selling url user web webcam webinar webinars website
    widget widgets wi-fi wifi wireless workflow workflows workshop workshops call-center contact-center call center
    """.split()
)
# What the dictionary of one language is too old, or too strict, to have.
ADDED: dict[str, frozenset[str]] = {
    "es": frozenset(
        """
        autenticación búfer chat clúster estandarizar fidelizar gamificación hardware macrodatos metadatos operando
        optimización píxel preaviso priorizar proactivo proactiva rentabilizar salvapantallas software superusuario
        tóner traspaso externalizar interfuncional monitorizar monitorización posicional redirección reubicar
        trazabilidad usabilidad escalable escalabilidad intranet sinergia teletrabajo ciberseguridad omnicanal
        hexadecimal comando booleano implementación optimizar auditoría localmente desarrollador
        automatización digitalización personalización multicanal multitarea retroalimentación empoderar
        empoderamiento gestionable infrautilizar portapapeles emoticono bloguero microempresa pyme pymes
        """.split()
    ),
    "ro": frozenset(
        """
        omnicanal sinergie sinergia sinergiei sinergii sinergiile sinergiilor multicanal proactiv proactivă proactivi
        proactive scalabil scalabilă scalabilitate digitaliza digitalizare digitalizarea trasabilitate personaliza
        externaliza externalizare standardiza telemuncă telemunca feedbackul omnicanalitate
        """.split()
    ),
    "pt": frozenset(
        "omnicanal omnicanalidade multicanal usabilidade rastreabilidade escalabilidade terceirizar".split()
    ),
    "af": frozenset(
        """
        ’n 'n digitaal kletsbot kletsbotte aanlyn vanlyn nutsbalk nutsprogram webwerf webblad lêer omnikanaal kubersekuriteit
        kuberveiligheid gehalteversekering terugvoer werkvloei rekenaarprogram sagteware hardeware databasis
        personaliseer outomatiseer digitaliseer eskaleer prioritiseer optimaliseer heksadesimaal selekteer skaleer
        aktiveer sinchroniseer navrae naspeurbaar skaalbaar skaalbaarheid
        """.split()
    ),
}
_NONE: frozenset[str] = frozenset()


def is_loanword(word: str, subtag: str) -> bool:
    """Whether a word, in small letters, is accepted though the language's dictionary lacks it."""
    return word in INTERNATIONAL or word in ADDED.get(subtag, _NONE)
