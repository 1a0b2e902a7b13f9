"""Words of business whose other sense is easily taken: stock that is no share, a party without music."""

TABLE = """
staff: staff
hire: hire+ ; unless car hire | rent+ | rental | hire purchase | equipment | vehicle+ | lease+
fire: fire+ … employee+/staff/worker+/him/her/people/manager+/salesperson/salespeople ; unless fire drill+ |
    alarm+ | extinguish· | evacuat· | safety | fire exit+ | flame+
job application: job application+ | application+ for … job+ | application+ for … position+ | application+
    for … post | application+ for employment | employment application+ | applications … candidate+ |
    applications … human resources | applications … vacan· | application form+ ; unless app | apps |
    software
apply for a job: apply+ for … job+/position+/post/loan+/vacancy/visa/leave/promotion
training: training | trained | trainer+ | train+ … staff | train+ … employee+ | train+ … people ; unless
    model+ | machine learning | ai | algorithm+ | sport+ | train+ … data | railway+ | travel+
training (practice): training ; unless model+ | machine learning | exercise+ | practice+ | practise+ |
    sport+
leave (absence): annual leave | sick leave | parental leave | maternity leave | paternity leave | paid leave
    | unpaid leave | leave request+ | leave balance+ | leave day+ | days of leave | leave of absence |
    requests for leave | request for leave | leave and | leave record+ | apply+ for leave | on leave ;
    unless leave and come | leave and the | leave and you | tree+
holiday (leave): holiday | holidays ; when payroll | request+ | approv· | paid | entitlement+ | salar· |
    wage+ ; unless public holiday+ | bank holiday+ | national holiday+ | religious | weekend+
shift (work): night shift+ | day shift+ | early shift+ | late shift+ | shift work | shift worker+ | work
    shift+ | shift schedule+ | shift plan+ | shift pattern+ | in shifts | per shift | shift manager+ | shift
    supervisor+ | shift change+ | three shifts | two shifts | end of … shift
labour: labour | labor ; unless birth+ | pregnan· | maternity
attend: attend+ … meeting+/training/event+/conference+/course+/seminar+/workshop+/class/fair+ ; unless
    attend to | attention
onboarding: onboarding ; unless ship+ | boarding
background (people): background check+ | professional background | educational background | cultural
    background+ | different backgrounds | background in
head of: head+ of …
    department/sales/marketing/finance/hr/it/team/unit/service/logistics/operations/purchasing | heads of
    department | department head+
headcount: headcount
officer: compliance officer+ | executive officer+ | hr officer+ | data protection officer+ | loan officer+ |
    financial officer+ | operating officer+ | information officer+ | purchasing officer+ ; unless army |
    military | police
representative: representatives | sales representative+ | service representative+
general: general manager+ | general director+ | general management | in general | general rule+ ; unless
    army | military | attorney general | secretary-general
board: board of directors | management board | executive board | supervisory board | board member+ | board
    meeting+ | members of the board | board room | report+ to the board ; unless dashboard+ | whiteboard+ |
    notice board | circuit
body: governing body | regulatory body | public body | supervisory body | public bodies | regulatory bodies
    ; unless message body | text
stakeholder: stakeholder+ ; unless shareholder+
firm (company): firms | law firm+ | consulting firm+ | accounting firm+ | the firm | small firm | large firm
    | every firm | a firm that | our firm ; unless firmly | a firm stance
parent company: parent company | parent companies
party (contract): third party | third parties | both parties | contracting part· | parties to | party to |
    the parties | all parties | each party ; unless festiv· | celebrat· | political
branch (office): branch office+ | bank branch | bank branches | branch manager+ | local branch | local
    branches | regional branch | regional branches | branch network | nearest branch | every branch | each
    branch | all branches | foreign branch | foreign branches | our branches ; unless git | merg· | commit+
    | repositor· | tree+ | checkout | rebase | industr· | upstream | tag+ | remote+ | fetch+ | track· | ref
    | refs
bank: bank | banks | banking ; unless river+ | shore+ | bench· | edge+ | sea | border+ | margin+
plant (factory): production plant+ | manufacturing plant+ | assembly plant+ | power plant+ | plant manager+
    ; unless flower+ | garden+
trade union: trade union+
trade fair: trade fair+ | job fair+
leading company: leading company | leading companies | leading provider+ | leading supplier+ | leading
    manufacturer+
restaurant bill: bill+ | billing ; unless law+ | parliament | congress | senate | banknote+ | dollar bill+ |
    act | notes | coin+
stock: stock | stocks ; when @goods ; unless stock exchange | stock market | share+ | shareholder+ | stock
    option+ | stockholder+ | stock price+ | stockbroker+ | invest+ | investor+ | dividend+ | bond+ |
    securit· | ticker | quote+ | portfolio+ | lot | lots | split+ | brokerage | action+ | mutual
order: customer order+ | order form+ | order number+ | order status | order processing | order fulfilment |
    order fulfillment | online order+ | every order | each order | an order | their order+ | his order+ |
    new order+ | the order | orders | place+ … order+ | confirm+ … order+ ; when @orders ; unless in order |
    order of | sort+ | order to | alphabetical | payment order+ | court | orders of | first order | byte
    order | purchase order+ | work order+ | service order+ | ordered by | sequence+ | display order | the
    order in | following order | right order | ascending | descending | reverse | tab order | standard order
    | same order
delivery: deliver+ | delivery | deliveries ; unless rise to | birth+ | born | baby
supply chain: supply chain+
warehouse: warehouse+ ; unless shop+ | store+ | storefront
goods: goods ; unless good | best | better
shipping: shipping department | shipping cost+ | shipping address+ | shipping company | shipping date+ |
    shipping method+ | shipping fee+ | shipping label+ ; unless ship | ships | sea | port | maritime |
    vessel+ | boat+
returns (goods): returns department | product returns | returns process | returned goods | customer returns
    | returns policy | return policy | handle+ returns | process+ returns | returns and | returns are ;
    unless investment | function+ | value+ | return+ to | tax+ | true | false | null | zero | error+
tax return: tax return+ ; unless refund+
range (of products): product range+ | range of products | range of services | service range | range of goods
    ; unless between | interval+
shop floor: shop floor | factory floor
counter (desk): at the counter | behind the counter | service counter+ | bank counter+ | counter staff |
    counter service | check-in counter+ ; unless account· | increment+
desk: help desk | service desk | support desk | helpdesk ; unless desktop+ | table+
figures (numbers): figures | sales figure+ | the figure ; when sales | account· | finance | financial |
    number+ | report+ | revenue | turnover | profit+ | budget+ | team+ | argument+ | exact | latest |
    monthly | quarterly | annual | year+ | month+ | percent· | book+ | cost+ | manager+ | forecast+ |
    dashboard+ | compan· | office+ ; unless chart+ | diagram+ | illustrat· | picture+ | image+ | drawing+ |
    public figure+ | shape+ | table+ | page+
interest (money): interest | interest rate+ | interest payment+ ; when @money ; unless interested | of
    interest | interest in | interests | interesting | show+ … interest | of public interest | conflict+ of
    interest
turnover (staff): staff turnover | employee turnover | turnover of staff | turnover among staff | labour
    turnover | turnover among employees | personnel turnover
turnover (sales): annual turnover | turnover of … million | company turnover | sales turnover | turnover
    rose | turnover grew | yearly turnover | increase+ turnover | more turnover | turnover and profit+ ;
    unless staff | employee+ | personnel | stock turnover | inventory | labour
tax: tax | taxes ; unless tax rate+ | fee+ | charge+ | toll+ | rates | surcharge+
books (accounts): close+ … books | keep+ … books | balance+ … books | in the books | books of account |
    books of the company ; unless read+ | library | bookshop+ | shelf
book (reserve): book+ … meeting+/flight+/room+/table+/ticket+/hotel+/demo/call/trip+/journey+ ; unless read+
    | booklet+ | author+ | e-book+
balance sheet: balance sheet+
balance (account): balance due | account balance+ | outstanding balance+ | bank balance+ | opening balance+
    | closing balance+ ; unless balance sheet+ | trial balance
current account: current account+ ; when bank+ | balance+ | interest | deposit+ | open+ | overdraft+ |
    saving+ | money
statement: financial statement+ | income statement+ | bank statement+ | cash flow statement+ | account
    statement+ | statement of account+ ; unless tax+ | declar· | assert·
outstanding: outstanding invoice+ | outstanding payment+ | outstanding balance+ | outstanding amount+ |
    outstanding order+ | outstanding ticket+ | outstanding task+ | outstanding issue+ | outstanding debt+ |
    outstanding bill+ | outstanding request+ | outstanding complaint+ ; unless excellent
overhead: overhead | overheads ; unless overhead projector+ | above
net: net profit+ | net income | net amount+ | net sales | net pay | net worth | net price+ | net salar· |
    net value ; unless network+
gross: gross profit+ | gross margin+ | gross income | gross salar· | gross pay | gross amount+ | gross
    price+
liabilities: liabilities ; when asset+ | balance sheet+ | equity | debt+
equity: equity ; when asset+ | liabilities | balance sheet+ | capital | shareholder+ | debt+ | account+ ;
    unless fair· | equality
fine (penalty): fines | a fine | heavy fine | the fine | fined ; unless purpose+ | end | ends | aim+ | fine
    print | fine line | a fine example | is fine
receipt: receipt+ ; unless recipe+ | prescription+ | revenue+ | income
quote (price): quotation+ | quote | quotes ; when price+ | customer+ | sales | offer+ | send+ | requested |
    supplier+ | deliver+ | salesperson | order+ | client+ ; unless quotation mark+ | quoted | string+ |
    single quote+ | double quote+ | cite+ | citation+ | character+ | message+ | appointment+ | stock+ |
    reply | replies | mail+
account for: account+ for # | account+ for about # | account+ for … percent | account+ for … per cent |
    account+ for half | account+ for most | account+ for the largest | account+ for almost | account+ for
    more
account (story): account | accounts ; unless story | stories | tale+ | take+ into account | rel+ | narrat· |
    count+
journal: journal entry | journal entries | general journal | accounting journal | journal voucher+ ; unless
    newspaper+
minutes (of a meeting): minutes of … meeting+ | meeting minutes | take+ the minutes | minutes of the | keep+
    … minutes ; unless within … minutes | # minutes | few minutes | several minutes
wire transfer: wire transfer+
payroll: payroll+
sales: sales ; unless discount+ | clearance | seasonal | promotion+ | reduc· | special offer+ | balance+ |
    rebate+
market share: market share+ | share of the market
refund: refund+ ; unless refound+
sheet: sheet+ | spreadsheet+ | timesheet+ | worksheet+ ; unless bed+ | linen
chart: chart+ | flowchart+ | organisation chart+ ; unless letter+ | menu+ | map+ | charter+ | card+ |
    nautical | paper
lead (sales): lead | leads ; unless metal+ | lead-free | leaded | battery | batteries | paint+ | lead-acid |
    plumb· | heavy
leads (sales): qualified lead+ | sales lead+ | new leads | lead generation | generate+ leads | generate+
    more leads | leads from | incoming leads | convert+ leads | generat+ … leads ; unless leads from … to |
    leadership
sales pipeline: sales pipeline+ | pipeline+ of deals | deals in the pipeline | pipeline+ ; when sales |
    deal+ | lead+ | customer+ | opportunit· | salespeople ; unless gas | oil | water
ticket (support): ticket+ ; when @service ; unless train | flight+ | travel+ | concert+ | event+ | cinema |
    theatre | airline+ | bus | entry | lottery | plane
prospect: prospects | prospect ; when customer+ | sales | lead+ | contact+ | call+ | sell+ | convert+ |
    salesperson | salespeople | buyer+ ; unless job prospects | career+ | growth | future | prospects for |
    prospect of
sales pitch: sales pitch | sales pitches | elevator pitch
churn: customer churn | churn rate | churn
engagement: engagement | engaged ; unless marri· | wedding+
enquiry: enquiry | enquiries | inquiry | inquiries ; unless police | investigat· | research· | survey+ |
    prosecut· | public inquiry
handle: handle+ ; when customer+ | complaint+ | enquir· | inquir· | request+ | order+ | call+ | compan· |
    invoice+ | employee+ | office+ | payment+ | department+ | team+ ; unless drag+ | grip+ | grab+ | resiz·
    | trade+ | mouse | widget+
deal with: deal+ with | deals directly | dealing directly ; unless share+ | divid· | split+ | part+
deals (sales): close+ … deal+ | win+ … deal+ | open deal+ | deals | big deal+ | new deal+ ; unless deals
    with | part+ | shares | share+ | deals directly
target (sales): sales target+ | monthly target+ | annual target+ | revenue target+ | performance target+ |
    quarterly target+ | meet+ … targets | reach+ … targets | meet+ … their target+ | reach+ … their target+
    ; unless white | target group+
bond: bond with | bonds with | bond between | bonds between ; unless government | treasury | stock+ |
    invest· | issue+
support decisions: support+ …
    argument+/decision+/customer+/team+/sales/company+/staff/employee+/seller+/salesperson/salespeople/front-office/front/colleague+/growth/business/department+/client+/people/marketing
    ; unless bear+ | tolerat· | format+ | protocol+ | version+ | file+ | withstand+
performance: performance ; unless theatre | music+ | concert+ | art | stage+ | show+ | display+ | actor+
compliance: compliance | comply+ ; unless complain+ | complaint+ | complacen·
complaint: complaint+ ; unless complian· | comply+ | fulfil· | illness· | disease+
policy: policy | policies ; unless insur· | police+ | sells policies | sell+ … policies | sell+ … policy |
    claim+ | premium+ | policyholder+ | renew+ | underwrit·
record (data): records | record ; unless disk+ | disc+ | vinyl | highest | best | all-time | world | break+
    | set a record | record sale+ | record year | record profit+ | record high | record number | record time
    | record level+ | cd | album+ | music | sport+ | player+ | audio | sound+
facilities: facilities ; unless syslog | log | ease | easy
premises: premises ; unless assum· | logic· | argument+ | conclusion+ | premise
review: review+ | reviewer+ ; unless magazine+ | journal+
issue (problem): issues | an issue | the issue | any issue | each issue | every issue | this issue |
    technical issue | issue resolution ; unless issue date+ | securit· | issued | issuing | issue+ …
    invoice+ | bond+ | share+ | emission+ | publish+ | release+ | edition+ | print+ | publication |
    broadcast+ | issue … certificate | issue a | permit+
matter (verb): it matters | what matters | matters to | matters most | matters more | matter to | why …
    matters | matter most | does not matter | doesn’t matter
draft: draft+ ; unless wind+ | air
trial: free trial+ | trial period+ | trial version+ | trial run+ ; unless court+
tender: call for tenders | call+ for tender | public tender+ | tender document+ | tenders
scale: scale | scales | scaled | scaling | large-scale ; unless weigh· | fish | kitchen
stage (phase): stage | stages ; unless scene+ | backstage | behind the scenes | intern+ | internship+ |
    theatre | scenario+ | actor+ | play+ | trainee+ | spectator+ | performance+ | curtain+
pattern: pattern+ ; unless boss+ | patron+
operations: operation+ | operational | operate+ | operating ; unless surg· | hospital+ | medical | patient+
    | army
service: service | services | customer service ; unless church+ | job+ | religious | mass | employment
key (main): key customer+ | key account+ | key role+ | key factor+ | key element+ | key performance | key
    indicator+ | key point+ | key area+ | key figure+ | key task+ | key function+ | key difference+ | key
    people | key skill+ | key process+ | key department+ ; unless keyboard+ | press+ | keystroke+
drivers (causes): drivers of | key driver+ | main driver+ | growth driver+ | business driver+ | cost driver+
    ; unless car+ | vehicle+ | truck+ | device+
press release: press release+
quality assurance: quality assurance ; unless insurance
business hours: business hours | office hours | opening hours ; unless hours of business
business day: business day+
rent: rent | rents | rented | rental ; unless interest
volume: volume of | sales volume+ | call volume+ | high volume+ | large volume+ | order volume+ | data
    volume+ ; unless book+ | edition+ | print+
data mining: data mining | text mining
domestic: domestic market+ | domestic customer+ | domestic sales | domestic compan· | domestic demand |
    domestic trade ; unless household+ | home
overtime: overtime
agent: support agent+ | service agent+ | sales agent+ | call centre agent+ | agents ; unless factor+ |
    secret+ | police
present (show): present+ … result+/report+/figure+/plan+/offer+/product+ ; unless gift+ | at present
charge a fee: charge+ … fee+ | charge+ … customer+ | charge+ for | charges extra ; unless load+ | in charge
    | charging | battery | batteries | free of charge | upload+
perform a task: perform+ … task+/duty+/job+/analysis/work/check+ ; unless theatre | actor+ | music·
face of the company: face of the company | face of a company | visible face | face of the organisation |
    face of the business
revenue stream: revenue stream+ | income stream+ | streams of revenue | data stream+ ; unless river+
"""
