"""Words of money, banks and utilities whose other sense is easily taken."""

TABLE = """
books (accounts) [money]: close+ the books | balanc· the books | keep+ the books | books are closed |
    books balance
interest (money) [money]: interest rate+ | interest payment+ | interest charge+ | interest on … loan+ |
    late interest | interest income | default interest
bank branch: the branch | our branch | a branch | branch office+ | each branch | bank branch+ | branch
    staff | at the branch ; when bank+ | loan+ | mortgage+ | customer+ | counter | adviser+ | cashier+ ;
    unless tree+ | git | merge+ | code
teller: cashier+ | teller+ ; when bank+ | counter | branch | customer+
adviser: mortgage adviser+ | mortgage advisor+ | financial adviser+ | investment adviser+
approve a loan: loan application+ | mortgage application+ | credit application+
charge (fee): charge+ … fee+ | free of charge | extra charge+ | no charge | additional charge+ | service
    charge+ ; unless battery
quarter (year): each quarter | every quarter | per quarter | last quarter | first quarter | second
    quarter | third quarter | fourth quarter | next quarter | quarter end | quarterly
reading (meter): meter reading+ | read+ the meter+ | meter+ are read | reads … meter+
consumption: consumption ; when water | energy | power | electric· | gas | meter+ | bill+ | kwh
mains: water pipe+ | burst pipe+ | pipe burst+ | water main+ | gas pipe+
"""
