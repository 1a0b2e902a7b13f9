"""Words of business whose other sense machine translation takes: stock that is no share, a party without music."""

from portal.language.false_friends.sense import Sense, any_of

# Words that tell in which of its senses a word stands.
_GOODS = ("warehouse+ | goods | deliver+ | delivery | deliveries | product+ | production | supplier+ | supply | ship+ | shipment+"
          " | order+ | purchas· | inventor· | item+ | sales | salesperson | salespeople | store+ | shop+ | shelf | shelves"
          " | invoice+ | level+ | logistics | in stock | out of stock | control | customer+ | kitchen | stock management")  # fmt: skip
_ORDERS = ("customer+ | warehouse+ | goods | deliver+ | delivery | deliveries | supplier+ | ship+ | shipped | shipment+"
           " | salesperson | salespeople | sales team+ | buyer+ | back office | front office | in stock | out of stock")  # fmt: skip
_MONEY = ("pay+ | payment+ | paid | loan+ | bank+ | rate | rates | percent | per cent | debt+ | credit | charge+ | mortgage+"
          " | saving+ | annual+ | account+ | invest+ | investment+ | tax+ | cost+ | deposit+ | capital")  # fmt: skip
_STAFF = ("employee+ | staff | worker+ | salesperson | salespeople | colleague+ | manager+ | people | person | team+"
          " | recruit+ | human resources | assistant+ | agent+ | candidate+ | compan· | department+ | hr")  # fmt: skip
_SERVICE = ("customer+ | support | service | help | complaint+ | agent+ | request+ | issue+ | enquiry+ | inquiry+ | team+"
            " | resolv· | solv· | answer+ | respon· | helpdesk | queue+ | user+")  # fmt: skip

BUSINESS = (
    # People and posts
    Sense("staff", "staff"),
    Sense("hire", "hire+", unless="car hire | rent+ | rental | hire purchase | equipment | vehicle+ | lease+"),
    Sense("fire", any_of("fire+", "employee+ staff worker+ him her people manager+ salesperson salespeople"),
          unless="fire drill+ | alarm+ | extinguish· | evacuat· | safety | fire exit+ | flame+"),
    Sense("job application", "job application+ | application+ for … job+ | application+ for … position+"
          " | application+ for … post | application+ for employment | employment application+"
          " | applications … candidate+ | applications … human resources | applications … vacan·"
          " | application form+", unless="app | apps | software"),
    Sense("apply for a job", any_of("apply+ for", "job+ position+ post loan+ vacancy visa leave promotion")),
    Sense("training", "training | trained | trainer+ | train+ … staff | train+ … employee+ | train+ … people",
          unless="model+ | machine learning | ai | algorithm+ | sport+ | train+ … data | railway+ | travel+"),
    Sense("training (practice)", "training", unless="model+ | machine learning | exercise+ | practice+ | practise+ | sport+"),
    Sense("leave (absence)", "annual leave | sick leave | parental leave | maternity leave | paternity leave | paid leave"
          " | unpaid leave | leave request+ | leave balance+ | leave day+ | days of leave | leave of absence"
          " | requests for leave | request for leave | leave and | leave record+ | apply+ for leave | on leave",
          unless="leave and come | leave and the | leave and you | tree+"),
    Sense("holiday (leave)", "holiday | holidays", "payroll | request+ | approv· | paid | entitlement+ | salar· | wage+",
          "public holiday+ | bank holiday+ | national holiday+ | religious | weekend+"),
    Sense("shift (work)", "night shift+ | day shift+ | early shift+ | late shift+ | shift work | shift worker+"
          " | work shift+ | shift schedule+ | shift plan+ | shift pattern+ | in shifts | per shift | shift manager+"
          " | shift supervisor+ | shift change+ | three shifts | two shifts | end of … shift"),
    Sense("labour", "labour | labor", unless="birth+ | pregnan· | maternity"),
    Sense("attend", any_of("attend+", "meeting+ training event+ conference+ course+ seminar+ workshop+ class fair+"),
          unless="attend to | attention"),
    Sense("onboarding", "onboarding", unless="ship+ | boarding"),
    Sense("background (people)", "background check+ | professional background | educational background"
          " | cultural background+ | different backgrounds | background in"),
    Sense("head of", any_of("head+ of", "department sales marketing finance hr it team unit service logistics operations"
          " purchasing") + " | heads of department | department head+"),
    Sense("headcount", "headcount"),
    Sense("officer", "compliance officer+ | executive officer+ | hr officer+ | data protection officer+ | loan officer+"
          " | financial officer+ | operating officer+ | information officer+ | purchasing officer+",
          unless="army | military | police"),
    Sense("representative", "representatives | sales representative+ | service representative+"),
    Sense("general", "general manager+ | general director+ | general management | in general | general rule+",
          unless="army | military | attorney general | secretary-general"),
    Sense("board", "board of directors | management board | executive board | supervisory board | board member+"
          " | board meeting+ | members of the board | board room | report+ to the board",
          unless="dashboard+ | whiteboard+ | notice board | circuit"),
    Sense("body", "governing body | regulatory body | public body | supervisory body | public bodies"
          " | regulatory bodies", unless="message body | text"),
    Sense("stakeholder", "stakeholder+", unless="shareholder+"),
    Sense("firm (company)", "firms | law firm+ | consulting firm+ | accounting firm+ | the firm | small firm | large firm"
          " | every firm | a firm that | our firm", unless="firmly | a firm stance"),
    Sense("parent company", "parent company | parent companies"),
    Sense("party (contract)", "third party | third parties | both parties | contracting part· | parties to | party to"
          " | the parties | all parties | each party", unless="festiv· | celebrat· | political"),
    Sense("branch (office)", "branch office+ | bank branch | bank branches | branch manager+ | local branch | local branches"
          " | regional branch | regional branches | branch network | nearest branch | every branch | each branch"
          " | all branches | foreign branch | foreign branches | our branches",
          unless="git | merg· | commit+ | repositor· | tree+ | checkout | rebase | industr· | upstream | tag+"
          " | remote+ | fetch+ | track· | ref | refs"),
    Sense("bank", "bank | banks | banking", unless="river+ | shore+ | bench· | edge+ | sea | border+ | margin+"),
    Sense("plant (factory)", "production plant+ | manufacturing plant+ | assembly plant+ | power plant+ | plant manager+",
          unless="flower+ | garden+"),
    Sense("trade union", "trade union+"),
    Sense("trade fair", "trade fair+ | job fair+"),
    Sense("leading company", "leading company | leading companies | leading provider+ | leading supplier+"
          " | leading manufacturer+"),
    Sense("restaurant bill", "bill+ | billing", unless="law+ | parliament | congress | senate | banknote+ | dollar bill+"
          " | act | notes | coin+"),
    # Goods and orders
    Sense("stock", "stock | stocks", _GOODS, "stock exchange | stock market | share+ | shareholder+"
          " | stock option+ | stockholder+ | stock price+ | stockbroker+ | invest+ | investor+ | dividend+ | bond+"
          " | securit· | ticker | quote+ | portfolio+ | lot | lots | split+ | brokerage | action+ | mutual"),
    Sense("order", "customer order+ | order form+ | order number+ | order status | order processing | order fulfilment"
          " | order fulfillment | online order+ | every order | each order | an order | their order+ | his order+ | new order+"
          " | the order | orders | place+ … order+ | confirm+ … order+", _ORDERS,
          "in order | order of | sort+ | order to | alphabetical | payment order+ | court | orders of | first order"
          " | byte order | purchase order+ | work order+ | service order+ | ordered by | sequence+ | display order | the order in"
          " | following order | right order | ascending | descending | reverse | tab order | standard order | same order"),
    Sense("delivery", "deliver+ | delivery | deliveries", unless="rise to | birth+ | born | baby"),
    Sense("supply chain", "supply chain+"),
    Sense("warehouse", "warehouse+", unless="shop+ | store+ | storefront"),
    Sense("goods", "goods", unless="good | best | better"),
    Sense("shipping", "shipping department | shipping cost+ | shipping address+ | shipping company | shipping date+"
          " | shipping method+ | shipping fee+ | shipping label+",
          unless="ship | ships | sea | port | maritime | vessel+ | boat+"),
    Sense("returns (goods)", "returns department | product returns | returns process | returned goods | customer returns"
          " | returns policy | return policy | handle+ returns | process+ returns | returns and | returns are",
          unless="investment | function+ | value+ | return+ to | tax+ | true | false | null | zero | error+"),
    Sense("tax return", "tax return+", unless="refund+"),
    Sense("range (of products)", "product range+ | range of products | range of services | service range | range of goods",
          unless="between | interval+"),
    Sense("shop floor", "shop floor | factory floor"),
    Sense("counter (desk)", "at the counter | behind the counter | service counter+ | bank counter+ | counter staff"
          " | counter service | check-in counter+", unless="account· | increment+"),
    Sense("desk", "help desk | service desk | support desk | helpdesk", unless="desktop+ | table+"),
    # Money
    Sense("figures (numbers)", "figures | sales figure+ | the figure", "sales | account· | finance | financial | number+"
          " | report+ | revenue | turnover | profit+ | budget+ | team+ | argument+ | exact | latest | monthly | quarterly"
          " | annual | year+ | month+ | percent· | book+ | cost+ | manager+ | forecast+ | dashboard+ | compan· | office+",
          "chart+ | diagram+ | illustrat· | picture+ | image+ | drawing+ | public figure+ | shape+ | table+ | page+"),
    Sense("interest (money)", "interest | interest rate+ | interest payment+", _MONEY,
          "interested | of interest | interest in | interests | interesting | show+ … interest | of public interest"
          " | conflict+ of interest"),
    Sense("turnover (staff)", "staff turnover | employee turnover | turnover of staff | turnover among staff | labour turnover"
          " | turnover among employees | personnel turnover"),
    Sense("turnover (sales)", "annual turnover | turnover of … million | company turnover | sales turnover | turnover rose"
          " | turnover grew | yearly turnover | increase+ turnover | more turnover | turnover and profit+",
          unless="staff | employee+ | personnel | stock turnover | inventory | labour"),
    Sense("tax", "tax | taxes", unless="tax rate+ | fee+ | charge+ | toll+ | rates | surcharge+"),
    Sense("tax (money)", "income tax+ | tax+ on income | pays taxes | pay+ … taxes"),
    Sense("books (accounts)", any_of("close+", "books") + " | " + any_of("keep+", "books") + " | " + any_of("balance+", "books")
          + " | in the books | books of account | books of the company", unless="read+ | library | bookshop+ | shelf"),
    Sense("book (reserve)", any_of("book+", "meeting+ flight+ room+ table+ ticket+ hotel+ demo call trip+ journey+"),
          unless="read+ | booklet+ | author+ | e-book+"),
    Sense("balance sheet", "balance sheet+"),
    Sense("balance (account)", "balance due | account balance+ | outstanding balance+ | bank balance+ | opening balance+"
          " | closing balance+", unless="balance sheet+ | trial balance"),
    Sense("current account", "current account+", "bank+ | balance+ | interest | deposit+ | open+ | overdraft+ | saving+ | money"),
    Sense("statement", "financial statement+ | income statement+ | bank statement+ | cash flow statement+"
          " | account statement+ | statement of account+", unless="tax+ | declar· | assert·"),
    Sense("outstanding", "outstanding invoice+ | outstanding payment+ | outstanding balance+ | outstanding amount+"
          " | outstanding order+ | outstanding ticket+ | outstanding task+ | outstanding issue+ | outstanding debt+"
          " | outstanding bill+ | outstanding request+ | outstanding complaint+", unless="excellent"),
    Sense("overhead", "overhead | overheads", unless="overhead projector+ | above"),
    Sense("net", "net profit+ | net income | net amount+ | net sales | net pay | net worth | net price+ | net salar·"
          " | net value", unless="network+"),
    Sense("gross", "gross profit+ | gross margin+ | gross income | gross salar· | gross pay | gross amount+ | gross price+"),
    Sense("liabilities", "liabilities", "asset+ | balance sheet+ | equity | debt+"),
    Sense("equity", "equity", "asset+ | liabilities | balance sheet+ | capital | shareholder+ | debt+ | account+",
          "fair· | equality"),
    Sense("fine (penalty)", "fines | a fine | heavy fine | the fine | fined", unless="purpose+ | end | ends | aim+ | fine print"
          " | fine line | a fine example | is fine"),
    Sense("receipt", "receipt+", unless="recipe+ | prescription+ | revenue+ | income"),
    Sense("quote (price)", "quotation+ | quote | quotes", "price+ | customer+ | sales | offer+ | send+ | requested | supplier+"
          " | deliver+ | salesperson | order+ | client+", "quotation mark+ | quoted | string+ | single quote+ | double quote+"
          " | cite+ | citation+ | character+ | message+ | appointment+ | stock+ | reply | replies | mail+"),
    Sense("account for", "account+ for # | account+ for about # | account+ for … percent | account+ for … per cent"
          " | account+ for half | account+ for most | account+ for the largest | account+ for almost | account+ for more"),
    Sense("account (story)", "account | accounts", unless="story | stories | tale+ | take+ into account | rel+ | narrat· | count+"),
    Sense("journal", "journal entry | journal entries | general journal | accounting journal | journal voucher+",
          unless="newspaper+"),
    Sense("minutes (of a meeting)", "minutes of … meeting+ | meeting minutes | take+ the minutes | minutes of the"
          " | keep+ … minutes", unless="within … minutes | # minutes | few minutes | several minutes"),
    Sense("wire transfer", "wire transfer+"),
    Sense("payroll", "payroll+"),
    Sense("sales", "sales", unless="discount+ | clearance | seasonal | promotion+ | reduc· | special offer+ | balance+ | rebate+"),
    Sense("sales (trade)", "sales team+ | sales department+ | sales manager+ | sales office | sales: | sales figure+"),
    Sense("market share", "market share+ | share of the market"),
    Sense("refund", "refund+", unless="refound+"),
    Sense("sheet", "sheet+ | spreadsheet+ | timesheet+ | worksheet+", unless="bed+ | linen"),
    Sense("chart", "chart+ | flowchart+ | organisation chart+", unless="letter+ | menu+ | map+ | charter+ | card+ | nautical | paper"),
    # Sales and service
    Sense("lead (sales)", "lead | leads", unless="metal+ | lead-free | leaded | battery | batteries | paint+ | lead-acid"
          " | plumb· | heavy"),
    Sense("leads (sales)", "qualified lead+ | sales lead+ | new leads | lead generation | generate+ leads | generate+ more leads"
          " | leads from | incoming leads | convert+ leads | generat+ … leads", unless="leads from … to | leadership"),
    Sense("sales pipeline", "sales pipeline+ | pipeline+ of deals | deals in the pipeline | pipeline+",
          "sales | deal+ | lead+ | customer+ | opportunit· | salespeople", "gas | oil | water"),
    Sense("ticket (support)", "ticket+", _SERVICE, "train | flight+ | travel+ | concert+ | event+ | cinema | theatre | airline+"
          " | bus | entry | lottery | plane"),
    Sense("prospect", "prospects | prospect", "customer+ | sales | lead+ | contact+ | call+ | sell+ | convert+ | salesperson"
          " | salespeople | buyer+", "job prospects | career+ | growth | future | prospects for | prospect of"),
    Sense("sales pitch", "sales pitch | sales pitches | elevator pitch"),
    Sense("churn", "customer churn | churn rate | churn"),
    Sense("engagement", "engagement | engaged", unless="marri· | wedding+"),
    Sense("enquiry", "enquiry | enquiries | inquiry | inquiries", unless="police | investigat· | research· | survey+ | prosecut·"
          " | public inquiry"),
    Sense("handle", "handle+", "customer+ | complaint+ | enquir· | inquir· | request+ | order+ | call+ | compan· | invoice+"
          " | employee+ | office+ | payment+ | department+ | team+", "drag+ | grip+ | grab+ | resiz· | trade+ | mouse | widget+"),
    Sense("deal with", "deal+ with | deals directly | dealing directly", unless="share+ | divid· | split+ | part+"),
    Sense("deals (sales)", any_of("close+", "deal+") + " | " + any_of("win+", "deal+") + " | open deal+ | deals | big deal+ | new deal+",
          unless="deals with | parts | shares | share+ | deals directly"),
    Sense("target (sales)", "sales target+ | monthly target+ | annual target+ | revenue target+ | performance target+"
          " | quarterly target+ | meet+ … targets | reach+ … targets | meet+ … their target+ | reach+ … their target+", unless="white | target group+"),
    Sense("bond", "bond with | bonds with | bond between | bonds between",
          unless="government | treasury | stock+ | invest· | issue+"),
    Sense("support decisions", any_of("support+", "argument+ decision+ customer+ team+ sales company+ staff employee+ seller+"
          " salesperson salespeople front-office front colleague+ growth business department+ client+ people marketing")
          , unless="bear+ | tolerat· | format+ | protocol+ | version+ | file+ | withstand+"),
    Sense("performance", "performance", unless="theatre | music+ | concert+ | art | stage+ | show+ | display+ | actor+"),
    # Work and paper
    Sense("compliance", "compliance | comply+", unless="complain+ | complaint+ | complacen·"),
    Sense("complaint", "complaint+", unless="complian· | comply+ | fulfil· | illness· | disease+"),
    Sense("policy", "policy | policies", unless="insur· | police+"),
    Sense("record (data)", "records | record", unless="disk+ | disc+ | vinyl | highest | best | all-time | world | break+ | set a record"
          " | record sale+ | record year | record profit+ | record high | record number | record time | record level+ | cd"
          " | album+ | music | sport+ | player+ | audio | sound+"),
    Sense("facilities", "facilities", unless="syslog | log | ease | easy"),
    Sense("premises", "premises", unless="assum· | logic· | argument+ | conclusion+ | premise"),
    Sense("review", "review+ | reviewer+", unless="magazine+ | journal+"),
    Sense("issue (problem)", "issues | an issue | the issue | any issue | each issue | every issue | this issue | technical issue"
          " | issue resolution", unless="issue date+ | securit· | issued | issuing | issue+ … invoice+ | bond+ | share+ | emission+ | publish+"
          " | release+ | edition+ | print+ | publication | broadcast+ | issue … certificate | issue a | permit+"),
    Sense("matter (verb)", "it matters | what matters | matters to | matters most | matters more | matter to | why … matters"
          " | matter most | does not matter | doesn’t matter"),
    Sense("draft", "draft+", unless="wind+ | air"),
    Sense("trial", "free trial+ | trial period+ | trial version+ | trial run+", unless="court+"),
    Sense("tender", "call for tenders | call+ for tender | public tender+ | tender document+ | tenders"),
    Sense("scale", "scale | scales | scaled | scaling | large-scale", unless="weigh· | fish | kitchen"),
    Sense("stage (phase)", "stage | stages", unless="scene+ | backstage | behind the scenes | intern+ | internship+ | theatre"
          " | scenario+ | actor+ | play+ | trainee+ | spectator+ | performance+ | curtain+"),
    Sense("pattern", "pattern+", unless="boss+ | patron+"),
    Sense("operations", "operation+ | operational | operate+ | operating", unless="surg· | hospital+ | medical | patient+ | army"),
    Sense("service", "service | services | customer service", unless="church+ | job+ | religious | mass | employment"),
    Sense("key (main)", "key customer+ | key account+ | key role+ | key factor+ | key element+ | key performance | key indicator+"
          " | key point+ | key area+ | key figure+ | key task+ | key function+ | key difference+ | key people | key skill+"
          " | key process+ | key department+", unless="keyboard+ | press+ | keystroke+"),
    Sense("drivers (causes)", "drivers of | key driver+ | main driver+ | growth driver+ | business driver+ | cost driver+",
          unless="car+ | vehicle+ | truck+ | device+"),
    Sense("press release", "press release+"),
    Sense("quality assurance", "quality assurance", unless="insurance"),
    Sense("business hours", "business hours | office hours | opening hours", unless="hours of business"),
    Sense("business day", "business day+"),
    Sense("rent", "rent | rents | rented | rental", unless="interest"),
    Sense("volume", "volume of | sales volume+ | call volume+ | high volume+ | large volume+ | order volume+ | data volume+",
          unless="book+ | edition+ | print+"),
    Sense("data mining", "data mining | text mining"),
    Sense("domestic", "domestic market+ | domestic customer+ | domestic sales | domestic compan· | domestic demand | domestic trade",
          unless="household+ | home"),
    Sense("overtime", "overtime"),
)  # fmt: skip
