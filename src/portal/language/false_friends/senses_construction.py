"""Words of construction whose other sense is easily taken."""

TABLE = """
site: building site+ | construction site+ | site manager+ | site office+ | on site | site visit+ ; unless
    web | website+
contractor: contractor+ | subcontractor+ ; unless muscle
plumber: plumber+ | plumbing
crane: crane+ ; when building | construction | site | container+ | load+ | port
blueprint: blueprint+ ; unless for success
scaffolding: scaffold+ | scaffolding
snagging: building permit+ | planning permission+ | building permission
"""
