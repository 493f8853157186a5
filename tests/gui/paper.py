"""Small PDFs for the window's tests: pages with a line of words each, and where their entries stand."""

from briefing.app.preview import Made, Spot

A4 = (595, 842)


def pdf(pages: int, size: tuple[int, int] = A4, words: str = "Page") -> bytes:
    """A PDF of so many pages; each says the words and its number, and has a black square at its top left corner."""
    kids = " ".join(f"{4 + 2 * index} 0 R" for index in range(pages))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Count {pages} /Kids [{kids}] /MediaBox [0 0 {size[0]} {size[1]}] >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    for index in range(pages):
        drawn = f"0 {size[1] - 100} 100 100 re f BT /F 24 Tf 150 {size[1] - 80} Td ({words} {index + 1}) Tj ET"
        objects += [
            f"<< /Type /Page /Parent 2 0 R /Contents {5 + 2 * index} 0 R /Resources << /Font << /F 3 0 R >> >> >>",
            f"<< /Length {len(drawn)} >>\nstream\n{drawn}\nendstream",
        ]
    body = "%PDF-1.7\n"
    places = []
    for number, each in enumerate(objects, start=1):
        places.append(len(body))
        body += f"{number} 0 obj\n{each}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    count = len(objects) + 1
    trailer = f"trailer\n<< /Size {count} /Root 1 0 R >>\nstartxref\n{len(body)}\n%%EOF\n"
    return f"{body}xref\n0 {count}\n0000000000 65535 f \n{table}{trailer}".encode("ascii")


def made(pages: int = 2, words: str = "Page") -> Made:
    """A made document whose entries "e1", "e2", ... stand one on each page, 100 points down."""
    places = {f"e{number}": (Spot(number, 100, 100, 300, 40),) for number in range(1, pages + 1)}
    return Made(pdf(pages, words=words), pages, places)
