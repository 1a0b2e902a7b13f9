"""Words of human resources, lawyers, computers and the office whose other sense is easily taken."""

TABLE = """
intern: interns | an intern | intern’s | summer intern+ ; unless internal | internally | domestic
trainee: trainee+ ; unless trainer+ | trained
clerical: clerical
clerk: clerk+
deputy: deputy manager+ | deputy director+ | deputy head+ | deputy chief
senior: senior manager+ | senior staff | senior employee+ | senior management | senior colleague+ | senior
    executive+ ; unless old | older | elder· | aged | age
chair a meeting: chair+ … meeting+ | chair+ … committee+ | chair+ … board | chairs the | chaired by | chaired
    the | chairs each
probation (work): probation | probation period+ | probationary ; unless court+ | prison+ | sentence+ | crim·
notice (of leaving): notice period+ | month’s notice | months’ notice | weeks’ notice | give+ notice | gave
    notice | period of notice | hand+ in … notice
redundancy (of staff): made redundant | make+ … redundant | redundancy payment+ | redundancy package+ |
    redundancies ; when staff | employee+ | worker+ | job+ | team+ | payment+ | people
résumé: résumé+ | resumes … candidate+ | resumes of | resumes from | candidate+ … resumes | resumes and ; when
    candidate+ | applicant+ | job+ | recruit·
screen candidates: screen+ … candidate+ | screen+ … applicant+ | screen+ … application+ | screening …
    candidate+ ; unless on the screen | on screen | click+ | window+
soft skills: soft skill+
break (rest): coffee break+ | lunch break+ | tea break+ | take+ a break | take+ breaks | takes a break ;
    unless fail+ | failure+ | rupture+
fire drill: fire drill+ | emergency drill+ | evacuation drill+
committed to: committed to | commitment to ; unless git | repositor· | crime+ | fraud | changes | transaction+
    | disk | memory
room for improvement: room for improvement | room for growth | room for error+ | room for negotiation | room
    for doubt | room for creativity | room for manoeuvre
filing cabinet: filing cabinet+
letter (post): business letter+ | letters from customers | reminder letter+ | a letter to | letters to
    customers | letters and e-mail+ | letters and emails | cover letter+ | dismissal letter+ ; unless capital
    | lowercase | alphabet
lawsuit: lawsuit+ | law suit+ | file+ … suit ; unless cloth· | costume+ | wear+
court (law): in court | go+ to court | court order+ | the court | court ruling+ | court case+ ; unless tennis
    | sport+ | basketball
provisions (contract): provisions of … contract/law/agreement/act/regulation+ | legal provision+ | contract
    provision+ | contractual provision+
power of attorney: power of attorney | powers of attorney
law firm: law firm+
binding (contract): legally binding | binding contract+ | binding agreement+ | binding offer+
hardware: hardware ; unless hardware store+ | hardware shop+ | tool+ | nail+
server (computer): server+ ; unless restaurant+ | waiter+ | table+ | kitchen+
phishing: phishing
power cut: power cut+ | power outage+ | power failure+
roll out: roll+ out | roll-out+
content (text): content marketing | content team+ | content strategy | website content | content creator+ ;
    unless satisf· | happy | pleased | content with
rude: rude | rudely | rudeness
quite: quite ; unless quiet·
payslip: payslip+ | pay slip+
spreadsheet: spreadsheet+
backlog: backlog+
"""
