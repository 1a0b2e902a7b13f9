"""Words of computing whose other sense is easily taken."""

TABLE = """
server (computer) [servers]: server+ ; when it | data | computer+ | software | network+ | online |
    backup+ | install· | run+ ; unless waiter+ | restaurant+
ticket (it): support ticket+ | ticket system+ | ticketing system+ | open ticket+ | tickets | a ticket ;
    when support | helpdesk | it | issue+ | request+ | agent+ | technician+ ; unless train+ | flight+ |
    concert+ | event+ | lottery | hotel+ | travel· | trip+ | airline+ |
    passenger+ | museum+ | cinema+
outage (network): outage+ | downtime
patch: patch+ ; when software | security | it | update+ | server+ | system+ ; unless nicotine
clearance (access): access right+ | user right+ | admin right+
shortcut (backup): backup+ | back-up+
"""
