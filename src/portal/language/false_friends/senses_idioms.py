"""Idioms that nobody understands when they are rendered word by word."""

TABLE = """
come rain or shine: rain or shine
piece of cake: piece of cake
an arm and a leg: an arm and a leg
cut corners: cut+ corners | cutting corners
bottom line: the bottom line ; unless bottom line of | screen+ | window+ | text | top line
game changer: game changer+ | game-changer+ | game-changing
ahead of the curve: ahead of the curve
hit the ground running: hit+ the ground running
get the ball rolling: ball rolling
by heart: by heart
on the fly: on the fly
keep up with: keep+ up with
look up: look+ up … price+ | look+ up … order+ | look+ up … customer+ | look+ up … address+ | look+ up …
    number+
figure out: figure+ out
stick to: stick+ to | stuck to ; unless glue+ | tape+ | label+ | adhes·
a great deal: a great deal of | a good deal of | a great deal more
no matter: no matter what | no matter how | no matter which | no matter where | no matter who
no longer: no longer
used to (in the past): that used to | which used to | who used to | it used to | they used to | we used to | I
    used to | customers used to ; unless use | uses | using | be used
of course: of course ; unless training | courses | a course
brainstorm: brainstorm+ | brainstorming session+
headhunter: headhunter+ | headhunting
no-brainer: no-brainer+
bank holiday: bank holiday+
claim that: claim+ that | claims to be | claim to be
argue that: argue+ that
spend time: spend+ … time | spend+ … hour+ | spend+ … day+ ; unless money | cost+ | budget+
"""
