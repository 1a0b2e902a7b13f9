"""Words of property whose other sense is easily taken."""

TABLE = """
estate agent: estate agent+ | real estate agent+ | letting agent+ | property agent+
property: property | properties ; when rent+ | tenant+ | landlord+ | agent+ | sale+ | buyer+ | estate ;
    unless intellectual | software | properties of
landlord: landlord+
tenant: tenant+ ; unless multi-tenant
lease: lease+ | leases | leasing ; when rent+ | tenant+ | landlord+ | office+ | property | properties |
    building+ | sign+ ; unless release+
viewing: viewing+ ; when property | properties | flat+ | house+ | apartment+ | buyer+ | tenant+ | agent+
deed: deed+ ; when property | properties | notary | land | title | registr· | transfer ; unless indeed
storey: ground floor+ | first floor+ | top floor+ | floors of the building
maintenance (building): building maintenance | property maintenance | caretaker+ | facility manager+ ;
    unless patient
"""
