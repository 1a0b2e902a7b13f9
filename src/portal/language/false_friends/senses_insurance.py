"""Words of insurers whose other sense is easily taken."""

TABLE = """
policy (insurance): insurance polic· | insurance policy | insurance policies | sell+ … policies | sell+ …
    policy | sells policies | policy number+ | policy document+ | policy renewal+ | renew+ … policy | renew+
    … policies | issue+ … policies | issue+ … policy | new policies | new policy | the policy | policies |
    policy ; when @insurance ; unless privacy polic· | claims polic· | hotel+ | shop+ | company polic· |
    price polic· | pricing polic· | returns policy | return policy | refund policy | security polic· | data
    polic· | hr polic· | policies and procedures | polic· and procedure+ | procedure+ | public polic· |
    leave polic· | rules | internal polic· | strateg· | polic· on | underwriting polic·
claim (insured loss): the claim | the claims | claims | a claim | each claim | every claim | new claims |
    claim status | claims process· | process+ … claims | claims system+ | claims department+ | claims
    handler+ | claims team+ | submit+ … claim+ | report+ … claim+ | claim form+ | pay+ … claim+ | settle+ …
    claim+ | insurance claim+ ; when insur· | policyholder+ | adjuster+ | underwrit· | claims handl· |
    claims department | claims team+ | claims system | claim form+ | premium+ | damage+ | accident+ | status
    of … claim | process+ claims | customer … call again | customer … judges ; unless claims that | claim
    that | claims to | claim to | warranty claim+ | expense claim+ | lawsuit+ | court+ | legal claim+ |
    advertis· | marketing | brand | slogan+ | prove+ | proof | evidence | environmental
premium (price of insurance): insurance premium+ | premium+ ; when insur· | polic· | claim+ | underwrit· |
    actuar· | risk+ ; unless premium customer+ | premium service | premium product+ | bonus+ | reward+ |
    premium brand+ | premium segment
underwriting: underwriting | underwriter+ | underwrites | underwrite
loss adjuster: loss adjuster+ | claims adjuster+ | claim adjuster+ | adjusters ; unless adjustable
policyholder: policyholder+ | policy holder+ | the insured
insurer: insurer+ | insurance compan+ ; unless insured
insurance broker: insurance broker+ | brokers ; when insur· | polic· ; unless stock
coverage: insurance coverage | coverage of … polic· | policy coverage | extent of … coverage | coverage
    level+ ; unless media coverage | press coverage | network coverage | code coverage | test coverage
third-party insurance: third-party insurance | third-party liability | liability insurance
life insurance: life insurance
write a policy: write+ … polic· | write+ … new business | written premium+ ; when insur· | underwrit· |
    premium+
actuary: actuary | actuaries
no-claims bonus: no-claims bonus | no claims bonus | no-claims discount | no claims discount
insurance cover note: cover note+ | travel insurance | car insurance | motor insurance | home insurance |
    house insurance | health insurance
reinsurance: reinsurance | reinsurer+
beneficiary: beneficiary | beneficiaries ; when insur· | polic· | pension+ | payment+ | transfer+
damage (loss): property damage | damage report+ | damage assessment+ | storm damage | water damage | damages
    claim+ | report+ … damage+ ; when insur· | claim+ | polic·
claim (one): the claim | a claim | each claim | every claim | status of … claim | claim status ; when
    customer+ | agent+ | insur· | policyholder+ ; unless claim that | claim to | marketing | advertis· |
    brand | product+ | prove+ | proof | evidence | court | legal | warranty
"""
