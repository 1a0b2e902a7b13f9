"""Words of phrases with verbs whose other sense is easily taken."""

TABLE = """
deal with customers: deal+ with …
    customer+/complaint+/enquir·/inquir·/request+/problem+/issue+/people/paperwork/guest+/patient+ | deal+
    directly with
carry out a task: carry+ out … task+/check+/work/survey+/audit+/inspection+/analysis/order+/instruction+ |
    carried out
set up: set+ up … account+/meeting+/company/system+/business/team+/process·/office+ | set-up fee+
turn to: turn+ to … customer service/colleague+/manager+/competitor+/staff/office+/helpdesk
pick up the phone: pick+ up the phone | pick+ up … call+ | hang+ up | call+ back | ring+ back | return+ …
    call+
end up: end+ up … in/with/on/doing/paying/waiting | end+ up
pay off: pay+ off | paid off
break down (fail): break+ down ; when machine+ | communication | system+ | server+ | computer+ | trust |
    car+ | lift+ ; unless cost+ | figure+ | task+ | step+ | into
hand over: hand+ over … customer+/task+/case+/file+/key+/work/shift | handed over to
make up for: make+ up for
come across (seem, meet): come+ across … as/problem+/customer+/error+/case+
cope with: cope+ with
rely on: rely+ on
lead to: lead+ to … error+/delay+/complaint+/loss+/problem+/misunderstanding+/confusion/cost+/mistake+
stand out: stand+ out from
in the first place: in the first place | in first place of all | first of all | last but not least
think outside the box: outside the box
off the ground: get+ … off the ground | back to the drawing board | on the back burner | level playing field
"""
