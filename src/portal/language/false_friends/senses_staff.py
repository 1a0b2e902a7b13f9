"""Words of employment whose other sense is easily taken."""

TABLE = """
shift (roster): shift+ | plan+ … shift+ | work+ … shift+ ; when employee+ | staff | worker+ | nurs· | plan+
    … shifts | roster+ | night | evening | schedul· | team+ | manager+ | colleague+ | hospital+ | warehouse+
    | driver+ | handover+ | swap+ ; unless shift+ to | shift+ from | shift+ towards | shift+ in | shift+ the
    | shift+ … focus | paradigm | key+ | shift+ away | shift+ into | climate | cultural | change+ | changing
    | move+ | moving
sick leave: sick leave | sick day+ | sick note+ | sick pay
leave request+: leave request+ | request+ leave | approve+ leave | leave balance+ | leave entitlement |
    annual leave | leave policy | parental leave | on leave | unpaid leave | leave form+ | take+ leave |
    take+ unpaid leave ; unless leave the | take+ leave of
appraisal (staff): performance appraisal+ | staff appraisal+ | appraisal interview+ | annual appraisal+ |
    appraisal+ ; when employee+ | staff | manager+ | hr | human resources | performance ; unless property |
    real estate | loan+ | value
performance review: performance review+ | annual review+ | staff review+ ; when employee+ | staff | manager+
    | hr | performance | salar· | human resources
benefits (staff): employee benefits | fringe benefit+ | benefits package+ | staff benefits | salary and
    benefits | salaries and benefits | pay and benefits | benefits and pay | company benefits
redundant (staff): made redundant | redundancy | redundancies | laid off | lay-off+ | layoff+ ; when
    employee+ | staff | worker+ | job+ | people | position+ | team+
recruit staff: recruit+ | recruitment | recruiter+ ; unless army | military | soldier+
applicant: applicant+ | job applicant+ ; when job+ | candidate+ | interview+ | hr | loan+ | recruit· |
    application+ | vacanc·
job opening: job opening+ | open position+ | job posting+ | job advert+ | job ad+
line manager: line manager+ | line management
staff turnover: staff turnover | employee turnover | turnover rate+ ; unless stock turnover | inventory |
    sales
payslip (pay): payslip+ | pay slip+ | pay stub+ | salary slip+ | wage slip+
wages: wage+ | wages ; when pay+ | employee+ | worker+ | staff | hour+ | salar· | month+ ; unless wage+ war
dress code: dress code+
cross-training: cross-train+ | cross-training
job rotation: job rotation+ | job title+ | job description+ | job shadow+
human resources (people): human resource+ | hr department+ | hr team+ | hr manager+
timesheet: timesheet+ | time sheet+ | time clock+ | time card+
trial period (job): trial period+ | probation+ | probationary period+ ; when employee+ | job+ | work | hire+
    | contract+ | staff ; unless free trial
pension scheme: pension scheme+ | pension plan+ | pension fund+ | company pension+
"""
