"""What people write on the home page."""

from pydantic import Field

from portal.schema.texts import Name, Sentence, Written


class SideFile(Written):
    """One way into the portal, on the home page."""

    title: Name = Field(description="The side, in the words of somebody who works there.")
    text: Sentence = Field(description="What this way leads to.")
    link: Name = Field(description="The words of the link.")


class ChoiceFile(Written):
    """The home page's question which side one works on."""

    title: Sentence = Field(description="The question.")
    front: SideFile = Field(description="For people of the front office; leads to the back office.")
    back: SideFile = Field(description="For people of the back office; leads to the front office.")
    new: SideFile = Field(description="For newcomers; leads to the first module.")


class StepFile(Written):
    """One step of how the portal is used."""

    title: Name = Field(description="The step in one or two words.")
    text: Sentence = Field(description="What one does in it.")


class StepsFile(Written):
    """How the portal is used, on the home page."""

    title: Name = Field(description="The heading above the steps.")
    read: StepFile = Field(description="Reading a lesson.")
    look: StepFile = Field(description="Looking at one case from both sides.")
    prove: StepFile = Field(description="Answering the questions.")


class HomeFile(Written):
    """`content/en/home.yml`"""

    title: Name = Field(description="The heading of the home page.")
    lead: Sentence = Field(description="What the portal is for, below the heading.")
    choose: ChoiceFile = Field(description="The ways into the portal.")
    how: StepsFile = Field(description="How the portal is used.")
    modules: Name = Field(description="The heading above the list of modules.")
