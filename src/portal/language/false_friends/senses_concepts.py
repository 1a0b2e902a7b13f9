"""What headings name: another concept than the English one is easily taken for it."""

TABLE = """
difference (heading concept): ^ the main difference+ $ | ^ the difference+ of | ^ the difference+ between
    | ^ difference+ $ | ^ the difference+ $ | ^ main difference+ $ | ^ common difference+ $ | ^ typical
    difference+ $ | ^ difference+ of | ^ key difference+ $ | ^ difference+ between | the main difference+
    $ | ^ # difference+ $
advantage (heading concept): ^ the main advantage+ $ | ^ the advantage+ of | ^ the advantage+ between | ^
    advantage+ $ | ^ the advantage+ $ | ^ main advantage+ $ | ^ common advantage+ $ | ^ typical advantage+
    $ | ^ advantage+ of | ^ key advantage+ $ | ^ advantage+ between | the main advantage+ $ | ^ #
    advantage+ $ | ^ the main benefit+ $ | ^ the benefit+ of | ^ the benefit+ between | ^ benefit+ $ | ^
    the benefit+ $ | ^ main benefit+ $ | ^ common benefit+ $ | ^ typical benefit+ $ | ^ benefit+ of | ^
    key benefit+ $ | ^ benefit+ between | the main benefit+ $ | ^ # benefit+ $
role (heading concept): ^ the main role+ $ | ^ the role+ of | ^ the role+ between | ^ role+ $ | ^ the
    role+ $ | ^ main role+ $ | ^ common role+ $ | ^ typical role+ $ | ^ role+ of | ^ key role+ $ | ^ role+
    between | the main role+ $ | ^ # role+ $
risk (heading concept): ^ the main risk+ $ | ^ the risk+ of | ^ the risk+ between | ^ risk+ $ | ^ the
    risk+ $ | ^ main risk+ $ | ^ common risk+ $ | ^ typical risk+ $ | ^ risk+ of | ^ key risk+ $ | ^ risk+
    between | the main risk+ $ | ^ # risk+ $ | ^ the main danger+ $ | ^ the danger+ of | ^ the danger+
    between | ^ danger+ $ | ^ the danger+ $ | ^ main danger+ $ | ^ common danger+ $ | ^ typical danger+ $
    | ^ danger+ of | ^ key danger+ $ | ^ danger+ between | the main danger+ $ | ^ # danger+ $
cost (heading concept): ^ the main cost+ $ | ^ the cost+ of | ^ the cost+ between | ^ cost+ $ | ^ the
    cost+ $ | ^ main cost+ $ | ^ common cost+ $ | ^ typical cost+ $ | ^ cost+ of | ^ key cost+ $ | ^ cost+
    between | the main cost+ $ | ^ # cost+ $
task (heading concept): ^ the main task+ $ | ^ the task+ of | ^ the task+ between | ^ task+ $ | ^ the
    task+ $ | ^ main task+ $ | ^ common task+ $ | ^ typical task+ $ | ^ task+ of | ^ key task+ $ | ^ task+
    between | the main task+ $ | ^ # task+ $ | ^ the main duty $ | ^ the duty of | ^ the duty between | ^
    duty $ | ^ the duty $ | ^ main duty $ | ^ common duty $ | ^ typical duty $ | ^ duty of | ^ key duty $
    | ^ duty between | the main duty $ | ^ # duty $ | ^ the main duties $ | ^ the duties of | ^ the duties
    between | ^ duties $ | ^ the duties $ | ^ main duties $ | ^ common duties $ | ^ typical duties $ | ^
    duties of | ^ key duties $ | ^ duties between | the main duties $ | ^ # duties $
challenge (heading concept): ^ the main challenge+ $ | ^ the challenge+ of | ^ the challenge+ between | ^
    challenge+ $ | ^ the challenge+ $ | ^ main challenge+ $ | ^ common challenge+ $ | ^ typical challenge+
    $ | ^ challenge+ of | ^ key challenge+ $ | ^ challenge+ between | the main challenge+ $ | ^ #
    challenge+ $ | ^ the main difficulty $ | ^ the difficulty of | ^ the difficulty between | ^ difficulty
    $ | ^ the difficulty $ | ^ main difficulty $ | ^ common difficulty $ | ^ typical difficulty $ | ^
    difficulty of | ^ key difficulty $ | ^ difficulty between | the main difficulty $ | ^ # difficulty $ |
    ^ the main difficulties $ | ^ the difficulties of | ^ the difficulties between | ^ difficulties $ | ^
    the difficulties $ | ^ main difficulties $ | ^ common difficulties $ | ^ typical difficulties $ | ^
    difficulties of | ^ key difficulties $ | ^ difficulties between | the main difficulties $ | ^ #
    difficulties $ | ^ the main problem+ $ | ^ the problem+ of | ^ the problem+ between | ^ problem+ $ | ^
    the problem+ $ | ^ main problem+ $ | ^ common problem+ $ | ^ typical problem+ $ | ^ problem+ of | ^
    key problem+ $ | ^ problem+ between | the main problem+ $ | ^ # problem+ $
goal (heading concept): ^ the main goal+ $ | ^ the goal+ of | ^ the goal+ between | ^ goal+ $ | ^ the
    goal+ $ | ^ main goal+ $ | ^ common goal+ $ | ^ typical goal+ $ | ^ goal+ of | ^ key goal+ $ | ^ goal+
    between | the main goal+ $ | ^ # goal+ $ | ^ the main objective+ $ | ^ the objective+ of | ^ the
    objective+ between | ^ objective+ $ | ^ the objective+ $ | ^ main objective+ $ | ^ common objective+ $
    | ^ typical objective+ $ | ^ objective+ of | ^ key objective+ $ | ^ objective+ between | the main
    objective+ $ | ^ # objective+ $
step (heading concept): ^ the main step+ $ | ^ the step+ of | ^ the step+ between | ^ step+ $ | ^ the
    step+ $ | ^ main step+ $ | ^ common step+ $ | ^ typical step+ $ | ^ step+ of | ^ key step+ $ | ^ step+
    between | the main step+ $ | ^ # step+ $
mistake (heading concept): ^ the main mistake+ $ | ^ the mistake+ of | ^ the mistake+ between | ^ mistake+
    $ | ^ the mistake+ $ | ^ main mistake+ $ | ^ common mistake+ $ | ^ typical mistake+ $ | ^ mistake+ of
    | ^ key mistake+ $ | ^ mistake+ between | the main mistake+ $ | ^ # mistake+ $ | ^ the main error+ $ |
    ^ the error+ of | ^ the error+ between | ^ error+ $ | ^ the error+ $ | ^ main error+ $ | ^ common
    error+ $ | ^ typical error+ $ | ^ error+ of | ^ key error+ $ | ^ error+ between | the main error+ $ |
    ^ # error+ $
trend (heading concept): ^ the main trend+ $ | ^ the trend+ of | ^ the trend+ between | ^ trend+ $ | ^ the
    trend+ $ | ^ main trend+ $ | ^ common trend+ $ | ^ typical trend+ $ | ^ trend+ of | ^ key trend+ $ | ^
    trend+ between | the main trend+ $ | ^ # trend+ $
tool (heading concept): ^ the main tool+ $ | ^ the tool+ of | ^ the tool+ between | ^ tool+ $ | ^ the
    tool+ $ | ^ main tool+ $ | ^ common tool+ $ | ^ typical tool+ $ | ^ tool+ of | ^ key tool+ $ | ^ tool+
    between | the main tool+ $ | ^ # tool+ $
future (heading concept): ^ the main future $ | ^ the future of | ^ the future between | ^ future $ | ^
    the future $ | ^ main future $ | ^ common future $ | ^ typical future $ | ^ future of | ^ key future $
    | ^ future between | the main future $ | ^ # future $
importance (heading concept): ^ the main importance $ | ^ the importance of | ^ the importance between | ^
    importance $ | ^ the importance $ | ^ main importance $ | ^ common importance $ | ^ typical importance
    $ | ^ importance of | ^ key importance $ | ^ importance between | the main importance $ | ^ #
    importance $
history (heading concept): ^ the main history $ | ^ the history of | ^ the history between | ^ history $ |
    ^ the history $ | ^ main history $ | ^ common history $ | ^ typical history $ | ^ history of | ^ key
    history $ | ^ history between | the main history $ | ^ # history $
place (heading concept): ^ the main place $ | ^ the place of | ^ the place between | ^ place $ | ^ the
    place $ | ^ main place $ | ^ common place $ | ^ typical place $ | ^ place of | ^ key place $ | ^ place
    between | the main place $ | ^ # place $
"""
