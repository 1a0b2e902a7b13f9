"""Words of banks whose other sense is easily taken."""

TABLE = """
counter (bank, shop): counter | counters | over the counter ; when @shops | bank+ | branch+ | teller+ |
    queue+ | window+ | reception | check-in | pharmac· ; unless account· | increment+ | meter+ |
    counter-offer+ | visit counter | hit counter | counterpart+ | over-the-counter | program· | click+
teller (bank): teller+ | bank teller+ | cashier+ ; when bank+ | branch+ | counter | cash | shop+ |
    supermarket+ | queue+ ; unless fortune+ | story | storytell· | machine+
balance (of an account): account balance+ | current balance | available balance+ | remaining balance+ |
    check+ … balance+ | balance of … account+ | credit balance+ | card balance+ | leave balance+ | balance
    inquiry | balance enquiry ; unless work-life | between | off balance | balance sheet+
overdraft: overdraft+ | overdrawn
bank draft: bank draft+ | banker’s draft+
draft (document): first draft+ | draft contract+ | draft report+ | draft reply | draft replies | draft
    answer+ | drafts … contract+ | draft … contract+ | draft … report+ | draft … letter+ | drafts … letter+
    | drafts … repl· | draft … e-mail+ | draft … text+ | draft version+ | draft agreement+ ; unless air |
    wind
interest-free: interest-free | interest free
principal (loan): principal and interest | interest and principal | principal amount+ | loan principal |
    repay+ … principal | outstanding principal ; unless school+
collateral: collateral ; when loan+ | bank+ | mortgage+ | lend· | credit | borrow· ; unless collateral
    damage | marketing collateral
lender: lender+ ; when loan+ | bank+ | mortgage+ | credit | borrow·
borrower: borrower+ ; when loan+ | bank+ | mortgage+ | credit | lend·
mortgage: mortgage+
savings account: savings account+ | saving account+
exchange office: exchange office+ | foreign exchange | currency exchange ; unless data exchange
cash (money): pay+ … cash | cash payment+ | cash register+ | cash desk+ | in cash | cash drawer+ | cash
    balance+
till (cash register): the till | tills | a till | till receipt+ | at the till+ | cash till+ ; unless till
    the end | till then | till now | till the | till a
account manager: account manager+ | key account manager+ ; when @customers | sales | client+ | bank+ ;
    unless accountant+ | accounting
clearing (banking): clearing house+ | clearing and settlement | clearing of payments | payment clearing |
    clearing system+ ; unless forest+
settlement (payment): settlement of … transaction+ | settlement of … trade+ | settlement date+ | settlement
    of payments | clearing and settlement | payment settlement | trade settlement+ | settlement of … claim+
    | claims settlement ; unless village+ | colon·
trading floor: trading floor+ | dealing room+
trader (bank): traders | trader ; when bank+ | middle office | securit· | transaction+ | risk+ | trading
share price: share price+ | shares of the company | shareholder meeting+
bond (security): government bond+ | corporate bond+ | bond market+ | bond issue+ | stocks and bonds | bonds
    and shares | shares and bonds ; unless chemical
credit line: credit line+ | line of credit | lines of credit
paying-in slip: deposit slip+ | paying-in slip+ | withdrawal slip+
withdraw money: withdraw+ … money/cash/amount+ | cash withdrawal+ | withdrawals and deposits | deposits and
    withdrawals ; unless troop+
deposit (pay in): deposits and withdrawals | deposits and loans | take+ deposits | bank deposit+ | fixed
    deposit+ | term deposit+ | fixed-term deposit+
deposit (part payment): security deposit+ | deposit is refunded | refund+ … deposit | pay+ … deposit |
    deposit of # | leave+ a deposit ; unless warehouse | sediment+
"""
