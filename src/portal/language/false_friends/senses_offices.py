"""Words of sales and of both offices whose other sense is easily taken."""

TABLE = """
lead (into a customer): turn+ … lead+ … into | convert+ … lead+ | lead+ into … customer+ | lead+ into …
    client+ | a new lead | each lead | every lead | a lead | the lead … customer+ ; unless lead+ to |
    leadership | take+ the lead | lead time
stock control: stock control | stock management | stock keeping | stock level+ | stock list+ ; unless
    stock market | share price+
account statement: account statement+ | bank statement+ | statement of account | statements of account |
    monthly statement+
deal with (people): deal+ with …
    customer+/client+/person/people/guest+/patient+/clerk+/adviser+/supplier+
bring closer: bring+ … closer ; unless closer look
clash: clash+ ; unless clash of clans
draw up a draft: draw+ up a draft | draw+ up … draft | a draft of | first draft+ | rough draft+
utility (company): water utility | water utilities | energy utility | gas utility | power utility |
    electric utility | public utility | a utility | utility company | utility companies ; unless utility
    program+ | utility software | command+ | tool+ | disk | system utility | room+
face to face: face to face | face-to-face
word gets around: reputation
"""
