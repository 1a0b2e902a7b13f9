"""Abbreviations of systems and techniques that languages of business keep as they are."""

# Every language keeps these.
SYSTEMS = ("CRM", "ERP")
# Languages in Latin letters keep these, though some translators spell them out.
TECHNIQUES = ("API", "B2B", "B2C", "CSV", "HTML", "PDF", "SLA", "SQL", "XML", "SaaS")
