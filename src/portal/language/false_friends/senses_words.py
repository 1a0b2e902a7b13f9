"""Words of any text whose false friends sound alike, and common phrases that are no sum of their words."""

TABLE = """
actual: actual ; unless current+ | currently | now | today
actually: actually ; unless current+ | currently | now | today | nowadays | at present
eventual: eventual ; unless possible | any | consisten·
eventually: eventually ; unless possibly | perhaps | maybe | if any | occasional·
ultimately: ultimately ; unless late+ | lately | recent·
shortly: shortly ; unless put shortly | short | brief·
hardly: hardly ; unless hard
roughly: roughly ; unless rough
smoothly: smoothly ; unless soft· | size+ | transition+ | animat· | scroll+ | curve+
brief: brief | briefly ; unless letter+ | mail+ | email+
comprehensive: comprehensive ; unless understand·
confident: confident | confidence ; unless confidential· | private | secret+
custom: custom | custom-made ; unless customs | habit+ | tradition· | usage
customer: customer+ | client+ ; unless custom | customs | habit+ | usual | usually | costume+
department: department+ ; unless apartment+ | flat+ | house+
guest: guest+ ; when restaurant+ | waiter+ | waitress+ | kitchen+ | table+ | dish+ | meal+ | chef+ ; unless
    hotel+ | hostel+ | stay+ | night+ | room+
waiter: waiter+ | waitress+
corridor: corridor+ ; unless broker+
image: public image | brand image | company image | company’s image | corporate image | image of the company
    | image of the brand | image of a company ; unless photo· | picture+
sensible: sensible | sensibly ; unless sensitiv· | sensor+
pretend: pretend+ ; unless claim+ | intend+ | try | want+
realise: realise | realises | realise+ that | realise+ how | realised this | realised it | realised too |
    realising this | realize | realizes | realize+ that | realize+ how ; unless saving+ | benefit+ |
    potential | profit+ | gain+ | value | vision | goal+ | project+ | plan+ | ambition+ | dream+ | sale+ |
    idea+ | revenue+ | opportunit· | carry+ | perform+ | widget+ | window+
resume: resume+ ; unless summar· | candidate+ | applicant+ | recruit+ | hire+ | cv | job+
introduce people: introduce+ … colleague+ | introduce yourself | introduce himself | introduce herself |
    introduce themselves | introduces himself | introduces herself | introduce … team to | introduced …
    customer+ to | introduced to … customer+ ; unless product+ | system+ | tool+ | feature+
compromise: a compromise | compromise between | compromises ; unless attack+ | password+ | commit· | key+ |
    revoke+ | secur·
success: success | successful | successes ; unless event+ | incident+ | occur· | happen+
exit: exit+ ; unless success·
library: library | libraries ; unless bookshop+ | bookstore+
assign: assign+ ; unless sign+ | signature+
push: push+ ; unless pull+
pull: pull+ ; unless push+ | jump+ | skip+
lunch: lunch+ ; unless snack+
sort: sort | sorts ; unless luck· | fortun·
intend: intend+ ; unless understand· | mean+
expert: expert+ ; unless clever | smart
hazard: hazard+ ; unless chance | random·
requirement: requirement+ ; unless request+ | petition+ | application+
appointment: appointment+ ; unless note+ | notes
book an appointment: book+ … appointment+ | make+ … appointment+ | schedule+ … appointment+ | cancel+ …
    appointment+ | appointments with ; unless appoint | appointed | nominat·
stranger: stranger+ ; unless foreign· | abroad
advise: advise+ | advice ; unless be advised | warn+ | notif· | inform+ | notice+
notice: notice | notices ; unless news
deceive: deceive+ | deception | deceptive ; unless disappoint·
embarrass: embarrass+ | embarrassing ; unless pregnan·
ingenious: ingenious ; unless naive
large: large | largest ; unless long· | length+ | large-scale | large scale | wide· | number+ | value+ |
    size+ | file+ | limit+ | line+ | response+ | string+ | name+ | url | width
brand: brand | brands ; unless fire+ | burn+
gift: gift | gifts
fast: fast ; unless fasten+ | fixed | hold fast | hard and fast | regular+ | permanent· | steady | firm
pace: pace ; unless peace+
consequently: consequently ; unless consisten·
billion: billion | billions ; unless trillion+ | million million
attachment: attachment+
lecture: lecture+ ; unless read·
magazine: magazine+ ; unless shop+ | store+
fabric: fabric+ ; unless factor·
agreement: agreement+ ; unless approval
pension: pension | pensions ; unless guesthouse+ | boarding
vacancy: vacancy | vacancies ; unless holiday+ | vacation+
carpet: carpet+ ; unless folder+
quit: quit ; unless remove+ | take+ away
proper: proper | properly ; unless own | name+ | noun+ | itself | specific
overlook: overlook+ ; unless view+ | oversee+ | supervis· | sea | garden
retire: retire | retired | retires | retirement ; unless withdraw· | remove+ | takes away
record (verb): record | recorded | records | recording ; unless remember+ | remind+ | memor· | best |
    highest | world
prejudice: prejudice+ ; unless harm+ | damage+ | loss+
procure: procure+ | procurement ; unless search+ | look+ | seek+ | find+
solicitor: solicitor+ ; unless applicant+
stationery: stationery
morale: morale ; unless moral | morals | ethic·
personal: personal | personally ; unless personnel | staff | employee+ | human resources
personnel: personnel ; unless personal
patient: be patient | is patient | are patient | patient with | patient listener+ | and patient | stay+
    patient | remain+ patient | patient and ; unless hospital+ | doctor+ | medical | patients | clinic+
kind (sort): kind of | kinds of | what kind | this kind | that kind ; unless kind to | be kind | kindly |
    friendly | polite
right (suitable): right person | right people | right time | right place | right message | right group |
    right moment | right customer+ | right tool+ | right department | right team | right product+ | right
    colleague | right information | right words | right price ; unless left | rights
left (verb): left the company | left behind | has left | have left | who left | is left | are left | left
    unanswered | left open | left over | left alone | left out | left undone ; unless left side | left hand
    | left of | right | button+ | gravity | margin+ | key+ | click+
fall: fall | falls | fell | fallen | falling ; unless autumn | spring | winter | summer
second (ordinal): second line | second level | second step | second office | second option | second time |
    second reason | second part | second team | second group | second place ; unless seconds | minute+
tie: ties ; unless wear+ | suit+ | shirt+ | cable+
bear in mind: bear+ in mind
bug: bug | bugs ; unless insect+ | animal+
cookie: cookie | cookies ; unless bake+ | eat+ | food | sweet+
pool: talent pool+ | pool of | pools of | pooled | pooling | shared pool | pool their ; unless swim·
spot (verb): spot+ …
    error+/mistake+/trend+/pattern+/problem+/opportunity+/fault+/difference+/fraud/anomaly+/gap+/risk+/that
tailored: tailored | tailor-made ; unless tailors | cloth· | a tailor
environment: work environment+ | working environment+ | business environment+ | office environment+ |
    competitive environment | digital environment+ | market environment | test environment+ | development
    environment+ ; unless natural | ecolog· | climate | nature
about (number): about # ; unless talk+ about | article+ about | question+ about | information about | speak+
    about | write+ about | know+ about | learn+ about | think+ about | complain+ about
proportion: a lot of | lots of | a lot ; unless batch+ | lot number+ | parking
instance: for instance
disposal: at your disposal | at our disposal | at their disposal | at its disposal | at the disposal
in charge: in charge ; unless charge+ for | charging | fee+ | load+
free (no cost): free delivery | free shipping | free trial+ | for free | free sample+ | free return+ | free
    consultation+ ; unless free of | freedom | free software | libre
free of charge: free of charge | at no charge | without charge
so far: so far ; unless so far as | so far away | so far from | so far that | distan·
as well as: as well as ; unless works as well as | work as well as | does as well as | do as well as | as
    well as possible | as well as it | as well as they | performs as well as | as well as ever
by the way: by the way ; unless by the way in | by the way that
on the other hand: on the other hand
in turn: in turn ; unless one after
in a nutshell: in a nutshell
rule of thumb: rule of thumb | rules of thumb
up to date: up-to-date ; unless until | so far
on time: on time ; when deliver+ | delivery | arriv· | pay+ | paid | payment+ | answer+ | ship+ | shipment+
    | project+ | finish+ | complet· | order+ | customer+ | goods | invoice+ | submit· | salar· | wage+ |
    work+ | report+ ; unless spend+ … on time | based on time | depend+ on time | save+ on time | real-time
    | real time | time zone+ | on time-critical | on time limit+ | on time stamp+
word of mouth: word of mouth | word-of-mouth
characteristics: characteristic | characteristics ; unless function+ | role+ | task+ | duty+ | character+ |
    feature+ | attribut· | dut·
functions: functions ; unless characteristic+ | feature+ | propert· | attribute+ | capabilit·
advantage: advantage+ | benefits ; unless disadvantage+ | drawback+ | downside+ | without
advertise: advertise+ | advertising | advertisement+ ; unless warn+ | notice+ | caution+
argument (quarrel): argument+ with … customer+/colleague+/client+/team+/manager+/people | heated argument+ |
    arguments between … department+/team+/office+
parents: parents ; unless relative+ | parent directories
quiet: quiet | quietly ; unless still | motionless
sympathetic: sympathetic | sympathy ; unless nice | likeable | pleasant
office (place): office | offices ; unless trade+ | craft+ | ex officio | judge+ | post office+ | office of |
    office for | patent+ | registr·
current (present): current
    customer+/client+/situation/employee+/price+/system+/model+/trend+/offer+/rule+/needs ; unless account+
    | electric· | water | flow+ | voltage | month | year | week
sound (solid): sound advice | sound decision+ | sound basis | sound management | financially sound ; unless
    noise+ | audio
novel (new): novel approach+ | novel idea+ | novel solution+ | novel way+ ; unless romania·
commodity: commodity | commodities ; unless comfort·
delight: delight+ | delighted
subject (of a message): subject line+ | subject of … email+/e-mail+/message+/mail+ | email subject+ ; unless
    person+
chef: chef | chefs | cook | cooks ; unless boss+ | head+ | manager+ | lead+ | chief
field (of a form): field | fields ; unless farm+ | crop+ | agricultur·
safe (secure): safe | safely ; unless vault+ | safe deposit | strongbox
well (good): well ; unless oil | water | gas | drill+
people: people ; unless nation+ | indigenous | tribe+ | peoples | village+ | folk
times (occasions): # times | three times | several times | many times | two times | four times | five times
    | ten times | more times ; unless response times | waiting times | delivery times | lead times
"""
