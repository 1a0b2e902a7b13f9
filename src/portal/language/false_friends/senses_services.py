"""Words of banks, insurers, accountants and service desks whose other sense is easily taken."""

TABLE = """
department IT: IT
board of directors: board of directors | boards of directors
right (not the side): right message+ | right person | right people | right time | right moment | right place |
    right customer+ | right tool+ | right product+ | right price | right department | right offer | right
    answer | right information | right employee+ | right candidate+ | right decision+ ; unless left | right
    side | right-hand | right click | right-to-left
support people: support+ the agent+ | support+ agents | support+ users | support+ the user+ | support+ …
    employee+ | support+ … colleague+ | support+ … staff | support+ … other department+ | support+ … each
    other | support+ … manager+ | support+ … customer+ | support+ … guest+ | support+ … patient+ | support+ …
    people ; unless bear+ | tolerat· | format+ | protocol+ | version+ | encrypt· | file system+ | kernel |
    device+ | does not support | not supported | doesn’t support
out of order: network is down | networks are down | system is down | systems are down | server is down |
    servers are down | site is down | website is down | web site is down | line is down | lines are down |
    internet is down | is down for | went down | goes down … server+ | system goes down | systems go down ;
    unless price+ | cost+ | scroll+ | button
downtime: downtime | down time
silo (of information): silo+ | siloed ; when information | data | department+ | team+ | knowledge |
    organisation+ | organization+ | office+
application (request): application+ for … card+ | application+ for … loan+ | application+ for … mortgage+ |
    application+ for … credit | application+ for … account+ | application+ for … insurance | application+ for
    … membership | application+ for … permit+ | application+ for … visa+ | application+ for … leave |
    application+ for … refund+ | application+ for … grant+ | loan application+ | mortgage application+ |
    credit application+ | card application+ | visa application+ | insurance application+ | membership
    application+ | grant application+ | patent application+ | submit+ … application+ | reject+ … application+
    | approv+ … application+ ; unless software | app | apps | install+ | program+ | store | desktop | server+
    | user interface
branch (bank): the branch | a branch | branches | branch staff | in branch | bank’s branches ; when bank+ |
    counter | teller+ | customer+ | e-mail | email | insur· | visit+ | mortgage+ | loan+ | account+ ; unless
    git | merg· | commit+ | repositor· | tree+ | checkout | rebase | industr· | upstream | tag+ | remote+ |
    fetch+ | track· | ref | refs | code | bookmark+ | revision+
drivers (people): driver+ ; when route+ | lorry | lorries | truck+ | van | vans | parcel+ | deliver· |
    deliveries | warehouse+ | fleet+ | road+ | forklift+ | licence | fuel | taxi+ ; unless device driver+ |
    printer+ | software | install+ | key driver+ | growth | drivers of | kernel | usb | controller+ | factor+
order (tidiness): love+ order | loves order | in good order | keep+ order | sense of order | order and
    discipline | order and calm | bring+ order | restore+ order | loves … and order | order and tidiness | law
    and order | order instead of | order out of chaos | need+ order | value+ order | prefers order | other
    loves order | creates order | order and structure
due (payable): is due on | are due on | due date+ | falls due | fall due | due within | due by | payment is
    due | payments are due | salaries are due | invoice is due | invoices are due | is due every | is due at
    the end | are due at the end | is due in | are due in | due for payment ; unless due to | because | owing
    | reason+ | since | caus·
collect money: collect+ from … customer+/client+/debtor+ | collects from | collect+ … debt+ | collect+ …
    payment+ | collect+ … money | collect+ … receivable+ | collect+ … fee+ | collect+ … tax | collect+ … taxes
    | debt collection | debt collector+ | collection agency | collection agencies
reconciliation: reconciliation+ | bank reconciliation | reconcile+ … account+ | reconcile+ … invoice+ |
    reconcile+ … statement+ | reconcile+ … payment+ | reconcile+ … figure+ ; unless conflict+ | peace | merg·
    | family | differences between people
maintenance fee: maintenance fee+ | maintenance charge+ | account maintenance
premium (insurance): premium+ ; when insur· | policyholder+ | policies | cover | claim+ ; unless premium
    customer+ | premium service | premium product+ | prize+ | award+ | bonus+ | reward+
claim (insurance): insurance claim+ | claims department | claims handler+ | claims adjuster+ | handl+ … claims
    | process+ … claim+ | settle+ … claim+ | file+ … claim+ | claims handling | claims team | claim form+ |
    claims are | every claim | each claim | a claim ; when insur· | damage+ | accident+ | policyholder+ |
    claims department | adjuster+ | claims handl· ; unless claim+ that | complain+ | complaint+
cover (insurance): insurance cover | insurance coverage | level of cover | full cover | extent of cover |
    travel cover | cover against | provide+ cover ; unless cover page+ | book+ | cover letter+
excess (insurance): policy excess | insurance excess | the excess | deductible+ ; when insur· | claim+ |
    policyholder+ | damage+ | accident+
securities: securities ; unless securities lending | bear+ | security | safety | secure+
maturity (of a loan): maturity date+ | date of maturity | maturity of … loan+/bond+/deposit+ | reach+ maturity
    | at maturity ; when loan+ | bond+ | deposit+ | date+ | bank+ | account+
bad debt: bad debt+
accounts payable: accounts payable
accounts receivable: accounts receivable
working capital: working capital
petty cash: petty cash
bookkeeping: bookkeeping | book-keeping | bookkeeper+
write off: write+ off | write-off+ ; unless on a piece
exchange rate: exchange rate+
expense claim: expense claim+ | expenses claim+ | travel claim+ | expense report+
standing order: standing order+
down payment: down payment+
bank teller: bank teller+ | teller+ ; when bank+ | branch+ | counter | cash
quarter (of a year): every quarter | each quarter | per quarter | last quarter | next quarter | first quarter
    | second quarter | third quarter | fourth quarter | this quarter | end of the quarter | quarterly |
    previous quarter ; unless quarter+ of an hour | quarters of | quarter to | a quarter of | moon | lunar
supply and demand: supply and demand
utility bill: utility bill+ | utility company | utility companies | utility costs
flat rate: flat rate+ | flat fee+ ; unless apartment+ | rent+ | tenant+
value for money: value for money
return on investment: return+ on investment+ | return+ on … investment+
issue an invoice: issue+ … invoice+/receipt+/certificate+/card+/statement+/ticket+ ; unless problem+ | an
    issue | issues with | issues in | issue is | trouble+ | support ticket+ | solv· | resolv· | fix+ |
    question+ | matter+ | subject+ | difficult· | hard
chase payments: chase+ … invoice+/payment+/debt+/debtor+ ; unless hunt+
waive a fee: waive+
"""
