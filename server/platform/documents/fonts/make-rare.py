"""Makes rare-400.ttf and rare-700.ttf: the hanzi that Noto Serif SC lacks, as static TrueType, from the web font Chiron Sung HK.

pip install fonttools brotli, then
python make-rare.py NotoSerifSC_400Regular.ttf chiron-sung-hk-webfont/woff2/vf/*/*.woff2
"""
import sys

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

FIRST_HANZI = 0x3400
noto, *chunks = sys.argv[1:]
known = set(TTFont(noto).getBestCmap())

for weight, style in ((400, 'Regular'), (700, 'Bold')):
    glyphs, cmap, widths, rights = {'.notdef': TTGlyphPen(None).glyph()}, {}, {'.notdef': 1000}, ''
    for path in sorted(chunks):
        font = TTFont(path)
        wanted = [c for c in font.getBestCmap() if c >= FIRST_HANZI and c not in known and c not in cmap]
        if not wanted:
            continue
        place = {axis.axisTag: weight if axis.axisTag == 'wght' else axis.defaultValue for axis in font['fvar'].axes}
        font = instancer.instantiateVariableFont(font, place)
        rights = rights or font['name'].getDebugName(0)
        shapes, names = font.getGlyphSet(), font.getBestCmap()
        for code in wanted:
            pen = TTGlyphPen(None)
            shapes[names[code]].draw(Cu2QuPen(pen, max_err=1.0, reverse_direction=True))
            cmap[code] = f'u{code:04X}'
            glyphs[cmap[code]], widths[cmap[code]] = pen.glyph(), shapes[names[code]].width
    made = FontBuilder(1000, isTTF=True)
    made.setupGlyphOrder(list(glyphs))
    made.setupCharacterMap(cmap)
    made.setupGlyf(glyphs)
    outlines = made.font['glyf']
    made.setupHorizontalMetrics({name: (width, getattr(outlines[name], 'xMin', 0)) for name, width in widths.items()})
    made.setupHorizontalHeader(ascent=880, descent=-120)
    made.setupNameTable(
        {
            'copyright': rights,
            'familyName': 'Xinglin Rare',
            'styleName': style,
            'uniqueFontIdentifier': f'XinglinRare-{style} from Chiron Sung HK 1.024',
            'fullName': f'Xinglin Rare {style}',
            'psName': f'XinglinRare-{style}',
            'version': 'Version 1.024',
            'licenseDescription': 'SIL Open Font License, Version 1.1',
            'licenseInfoURL': 'https://openfontlicense.org',
        },
        mac=False,
    )
    bold = weight == 700
    made.setupOS2(
        sTypoAscender=880,
        sTypoDescender=-120,
        usWinAscent=1160,
        usWinDescent=320,
        usWeightClass=weight,
        fsSelection=0x20 if bold else 0x40,
    )
    made.setupPost(keepGlyphNames=False)
    made.font['head'].macStyle = int(bold)
    made.save(f'rare-{weight}.ttf')
    print(weight, len(cmap))
