"""The outline of a text: its words outside quotation marks, each quoted stretch one token.

Tokens carry a coarse word class, enough to find noun phrases and the subjects of verbs. They are kept as parallel
lists, since an article may have a million words: `outline.tags[i]` is the class of token i.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from briefing.language.quoted import Quoted
from briefing.language.tags import Tag


@dataclass(slots=True)
class Outline:
    """The tokens of a text. `quotes[n]` is the token of the n-th quoted stretch; `block_of[i]` the block of token i.

    `sentence_of[i]` numbers the sentence that token i stands in; `sentences[s]` gives its first token and the one
    after its last.
    """

    text: str
    stretches: Sequence[Quoted]
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    tags: list[Tag] = field(default_factory=list)
    block_of: list[int] = field(default_factory=list)
    quotes: list[int] = field(default_factory=list)
    sentence_of: list[int] = field(default_factory=list)
    sentences: list[tuple[int, int]] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.tags)

    def written(self, first: int, last: int) -> str:
        """The text of tokens `first` up to but not including `last`, as it stands."""
        return self.text[self.starts[first] : self.ends[last - 1]]

    def add(self, start: int, end: int, word: str, tag: Tag, block: int) -> None:
        """One more token."""
        self.starts.append(start)
        self.ends.append(end)
        self.words.append(word)
        self.tags.append(tag)
        self.block_of.append(block)
