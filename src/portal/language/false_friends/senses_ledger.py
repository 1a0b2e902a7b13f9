"""Words of bookkeeping whose other sense is easily taken."""

TABLE = """
ledger: general ledger+ | ledger+ | sales ledger | purchase ledger+ | sub-ledger+
post an entry: post+ … entr· | post+ … payment+ | post+ … transaction+ | post+ to … account+ | post+ to …
    ledger ; unless social media | blog | post office | by post | forum
entry (accounts): journal entr· | journal entries | accounting entr· | accounting entries | booking entr· |
    data entry | ledger entr· | ledger entries | bookkeeping entr·
credit note: credit note+ | credit memo+ | debit note+
purchase order: purchase order+
remittance: remittance+ | remittance advice+
payment reminder: payment reminder+ | reminder letter+ | reminders to … customer+ | dunning | dunning
    letter+ | reminder fee+ | send+ … reminder+
aged debt: receivables | overdue invoice+ | overdue payment+ | past due | overdue amount+ | overdue ; unless
    library
accrual: accrual+ | accrued | accrues | accrue+
depreciation: depreciation ; when asset+ | account· | year+ | value | cost+ ; unless currency
cost centre: cost centre+ | cost center+ | profit centre+ | profit center+
break down costs: breakdown of … cost+/price+/figure+/expense+/sales | cost breakdown+ | break+ down …
    cost+/figure+
fiscal year: fiscal year+ | financial year+ | year-end closing | year-end | closing of the year | tax year+
tax return (form): tax return+ | income tax return+ | vat return+
figures (sales): sales figures | monthly figures | quarterly figures | annual figures | key figures | the
    figures | latest figures | check+ … figures | figures for ; unless public figure+ | figure+ out | chart+
    | illustration+ | figure+ # | drawing+ | see figure+
expense account: expense account+ | travel expense+ | expense policy | expenses polic· | reimburse+ …
    expense+ | business expense+
audit (check): audit+ … accounts | internal audit+ | external audit+ | auditor+ | annual audit+ ; unless
    auditor· of courses
cash flow: cash flow+ | cashflow+
input tax: value added tax | value-added tax
"""
