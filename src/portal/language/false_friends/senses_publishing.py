"""Words of publishing whose other sense is easily taken."""

TABLE = """
issue (magazine): issue of the magazine | next issue | issues of the magazine | each issue | latest issue
    | back issue+ ; when magazine+ | publish· | editor+ | reader+ | print+ | newspaper+
publisher: publisher+ | publishing house+ ; when book+ | author+ | magazine+ | manuscript+ | editor+ |
    print+
proofreader: proofreader+ | proofreading | proofread | proofreads ; unless evidence
royalties: royalty | royalties
print run: print run+
cover (book): book cover+ | cover design+ | front cover+ ; when book+ | magazine+ | publish· | print+ |
    author+
editor: editor+ ; when book+ | author+ | magazine+ | manuscript+ | publish· | newspaper+ | article+ ;
    unless text editor+ | file+ | software | code
copy (printed): copies sold | number of copies | print+ … copies | copies of the book | copy of the book
    | copies printed | copies ; when book+ | publish· | print+ | author+ | magazine+ | bookshop+
"""
