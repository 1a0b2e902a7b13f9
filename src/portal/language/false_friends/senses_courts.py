"""Words of courts whose other sense is easily taken."""

TABLE = """
brief (lawyer): legal brief+ | brief+ the lawyer+ | briefs the court
court: court+ ; when lawyer+ | judge+ | legal | law firm+ | hearing+ | deadline+ | case+ | file+ ; unless
    tennis | food court+ | courtyard | court+ customers
bar (lawyers): bar association | bar exam+ | member of the bar
sentence (court): sentence+ … years | sentenced to | court sentence+
hearing: hearing+ ; when court+ | lawyer+ | judge+ | legal | case+ | witness+
trust (law): trust fund+ | family trust+ | charitable trust+
settlement (dispute): out-of-court settlement+ | settlement offer+ | claim settlement+ | settlement of
    the claim | settlement of claims
client (law): client+ ; when lawyer+ | attorney+ | law firm+ | court
"""
