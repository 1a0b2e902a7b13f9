"""Words of service desks and computers whose other sense is easily taken."""

TABLE = """
query (question): customer quer· | customer queries | answer+ … quer· | answer+ … queries | handle+ …
    queries | handling queries | queries from | simple queries | routine queries | support queries ; unless
    database | sql | search+ | data quer·
ticket (service): support ticket+ | open+ … ticket+ | close+ … ticket+ | ticket system+ | ticketing system+
    | ticket queue+ | ticket number+ | service ticket+ ; unless train | concert | flight | museum | parking
escalate: escalate+ | escalation+ ; unless war | conflict+ | violence
helpdesk: helpdesk+ | help desk+ | service desk+ | support desk+
reporting (of figures): ^ reporting $ | reporting and analysis | financial reporting | management reporting
    | reporting tool+ | reporting system+ | reporting requirement+ | regulatory reporting | monthly
    reporting | accounting and reporting | payments and reporting ; unless news· | journalis· | bug+
back up data: back up … data | back+ up … file+ | backup+ | back-up+ | backed up
log in: log in | logs in | log on | login+ | log into | logged in | logging in
log a call: log+ … call+ | log+ … ticket+ | log+ … complaint+ | log+ … request+ | log+ … fault+ | log book+
    | logbook+ ; unless log in
audit trail: audit trail+
spreadsheet (file): spreadsheet+
up-to-date: up-to-date information | up-to-date data | up-to-date | up to date ; unless keep+ … date
run a report: run+ … report+ | run+ … payroll | payroll run+ | run+ … check+ | run+ … quer· | run+ … test+
patch (software): software patch+ | security patch+ | patch+ … system+ | patch+ … server+ | apply+ … patch+
host (server): web host+ | hosting | hosted ; when server+ | website+ | cloud | data | provider+ | software
    ; unless event+ | guest+ | dinner+ | conference+ | meeting+
legacy system: legacy system+ | legacy software | legacy application+
scan documents: scan+ … document+ | scan+ … invoice+ | scanner+ ; unless brain | hospital | body scan
update (inform): keep … updated | keep … informed | regular updates | status update+
queue (people): queue+ | in the queue | stand+ in line | wait+ in line | waiting in line ; unless thread+ |
    printer+ | print | message queue+ | job queue+
on hold: put+ … on hold | on hold ; when call+ | customer+ | phone | line | order+ | project+ | payment+ |
    caller+
hotline: hotline+ | call centre+ | call center+ | contact centre+ | contact center+
automated (software): workflow+ | work flow+
"""
