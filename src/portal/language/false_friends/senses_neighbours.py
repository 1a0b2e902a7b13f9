"""Words that stand beside each other in every text and are taken for each other: a cause for its result."""

TABLE = """
difference (not likeness): difference | differences ; unless similar· | alike | in common | agree·
likeness (not difference): similarity | similarities ; unless differ·
role (not kind): ^ role of | ^ the role of | ^ roles | role+ … play+ ; unless kind+ | type+ | species
kinds (not role): ^ types of | ^ kinds of | types of | kinds of ; unless role+ | part+
cause (not result): cause | causes | reason | reasons ; unless result+ | effect+ | consequence+ | outcome+
consequence (not cause): consequence+ | outcome+ ; unless cause+ | reason+ | source+
risk (not chance): risk | risks | danger+ | threat+ ; unless opportunit· | chance+ | benefit+ | advantage+
opportunity (not risk): opportunity | opportunities ; unless risk+ | threat+ | danger+ | hazard+
challenge (not benefit): challenge | challenges ; unless benefit+ | advantage+ | gain+ | solution+ | solv·
solution (not problem): solution+ ; unless problem+ | issue+ | trouble+
problem (not solution): problem+ ; unless solution+ | solv· | resolv· | answer+
benefit (not challenge): benefits ; unless challeng· | drawback+ | cost+ | risk+ | without | no
mistake (not success): mistake+ | error+ ; unless success· | succeed+
before (not after): before ; unless after | later | since | until | not before
after (not before): after ; unless before | prior | previous· | ahead | until | look+ after | day after
fewer (not more): fewer | less ; unless more | @not | nothing less | none the less | no less
more (not less): more ; unless less | fewer | @not | no more | any more | reduc· | least
always (not never): always ; unless never | @not | ever
often (not rarely): often | frequently ; unless rare· | seldom | hardly | @not
rarely (not often): rarely | seldom ; unless often | frequent· | @not
morning: morning+ ; unless evening+ | night | nights | afternoon+ | noon | midday | day+
evening: evening+ ; unless morning+ | noon | afternoon+ | midnight | day+
afternoon: afternoon+ ; unless morning+ | evening+ | noon | day+
midnight: midnight ; unless noon | midday | lunch·
yesterday: yesterday ; unless today | tomorrow
tomorrow: tomorrow ; unless today | yesterday
arrival: arrival+ | arrive+ ; unless depart· | leave+ | left
departure: departure+ | depart+ ; unless arriv·
lender (not borrower): lender+ ; unless borrow·
borrower (not lender): borrower+ ; unless lend·
landlord (not tenant): landlord+ ; unless tenant+ | rent· | lease+
tenant (not landlord): tenant+ ; unless landlord+ | owner+ | let+
teacher (not student): teacher+ | lecturer+ ; unless student+ | pupil+ | learner+
student (not teacher): student+ ; unless teach· | lectur· | professor+ | staff
doctor (not patient): doctor+ | physician+ ; unless patient+ | ill | sick
patients (not doctors): patient | patients ; unless doctor+ | physician+ | nurs· | staff | patiently
import (goods): import | imports | importer+ ; unless export+ | import data | file+
export (goods): export | exports | exporter+ ; unless import+ | file+
debit (not credit): debit | debits ; unless credit+
outgoing (not incoming): outgoing | outbound ; unless incom· | inbound | receiv·
incoming (not outgoing): incoming | inbound ; unless outgo· | outbound | sent
minimum (not maximum): minimum ; unless maxim·
maximum (not minimum): maximum ; unless minim·
upstairs: upstairs ; unless downstairs | below
together (not apart): together ; unless separat· | apart | alone
open (not closed): is open | are open | opens | open from ; unless clos· | shut
closed (not open): closes | is closed | are closed ; unless open+
near (not far): close to | near ; unless far | distant | remote
honest (not dishonest): honest | honestly ; unless dishonest· | lie+ | @not
safe (not dangerous): safe | safely ; unless danger· | unsafe | risk+ | @not
correct (not wrong): correct | correctly ; unless incorrect· | wrong· | error+ | mistake+ | @not
wrong (not right): wrong | incorrect ; unless right | correct· | @not
sick (not healthy): sick | ill ; unless health· | well
rise (not fall): rise | rises | rose | risen ; unless fall+ | drop+ | sink+ | @not
fall (not rise): fell | dropped | declined ; unless rise+ | rose | grow+ | grew | increas· | @not
win (not lose): win | wins | won ; unless lose+ | lost | loss· | @not
lose (not win): lose | loses | lost ; unless win+ | won | gain+ | get lost | @not
"""
