// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/question/syllables.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string_view>

namespace hoithi {

namespace {

using Letters = std::u16string_view;

/// What a syllable begins or ends with, and what is no word by itself.
constexpr Letters consonants = u" b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x ";

/// Words that begin with a vowel. Rules alone would take the rest of a broken syllable ("ển", "ệp") for one.
constexpr Letters vowelWords =
    u" a à á ả ạ ác ách ai ái ải am ám ảm an án ang áng anh ánh ảnh ao ào áo ảo áp át au áu ay áy ắc  "
    u"ắm ẵm"
    u" ăn ăng ẳng ắp ắt âm ầm ấm ẩm ậm ân ấn ẩn âng ấp ập ất âu ầu ấu ẩu ây ấy ẩy e è é ẻ ẹ em ém én eng eo èo "
    u"éo"
    u" ẻo ẽo ép ét ẹt ê ề ể ếch êm ếm ềm ềnh ễnh ểnh êu i ì í ỉ ị ia ỉa ích ịch im ìm ỉm in ín inh ình ít ịt "
    u"iu ìu"
    u" ỉu o ò ó ỏ oa oà òa oá óa oác oách oạch oai oái oải oàm oan oán oản oang oảng oanh oành oăm oằn oe oẻ oẹ ọe oét "
    u"óc"
    u" oi òi ói ỏi om óm ỏm on ỏn ong òng óng ỏng oong óp ót ọt ô ồ ố ổ ộ ốc ôi ồi ối ổi ôm ồm ốm ôn ồn ổn"
    u" ông ồng ống ổng ốp ốt ơ ờ ớ ở ợ ơi ới ơn ờn ớn ởn ớm ỡm ớt ợt u ù ú ủ ũ ụ ua ùa úa uá ủa uân uấn uẩn"
    u" uất uê uế uể uệ úc  ui ủi um ùm ủm un ùn ủn ung úng ủng ụng uốn uống uổng uôm uơ úp út  uy úy uý ủy uỷ "
    u"uyên"
    u" uyển uyết uynh ư ừ ứ ử ưa ứa ửa ựa ức ực ưng ừng ứng ửng ưu ừu ửu ườn ưỡn ươn ương ươi ươm ướm ước ướp ướt y ý "
    u"ỷ ỳ"
    u" yêm yếm yên yến yểng yết yêu yếu yểu ";

/// Those of them that often follow the letter which a person of a case goes by: "anh C ăn", "bà B ở", "ông A ép".
constexpr Letters afterNames =
    u" ở ăn uống ấy ai anh em ông an ép ít im in ôm úp ưng ưa ứng yêu ý ủy uỷ ủng ước ổn ẩn án áp"
    u" ảnh âm ấn ốm oán ";

/// Words after which a letter alone is a name.
constexpr Letters labels =
    u" điểm khoản mục điều ý câu án loại hạng nhóm cấp lớp khối tổ bảng hình cột dòng phần chữ cái biến"
    u" số đội tên phụ lục vitamin ông bà anh chị em cháu bạn ";

bool listed(Letters list, const QString &word)
{
    std::u16string padded(u" ");
    padded.append(word.toStdU16String()).push_back(u' ');
    return list.find(padded) != Letters::npos;
}

struct Piece
{
    qsizetype position = 0;
    qsizetype length = 0;
    QString lower;
    bool upperFirst = false;
    bool allUpper = false;
    bool syllable = false;
    bool fragment = false;    ///< cannot stand by itself
    bool consonant = false;   ///< of `consonants`
    bool followsOne = false;  ///< a blank, and nothing else, lies between the piece before and this one
    bool afterNumber = false; ///< "5 m", "20.000 đ"
    bool bound = false;       ///< a code, an address, a compound: "KH-UBND", "a/b", "v.v"
};

bool isPartOfWord(QChar c)
{
    return c.isLetter() || c.isMark();
}

bool isBinding(QStringView text, qsizetype at)
{
    if (at < 0 || at >= text.size())
        return false;
    const QChar c = text[at];
    if (c.isDigit() || QStringView(u"-/@&_+#%\\").contains(c))
        return true;
    const bool within = at > 0 && at + 1 < text.size() && isPartOfWord(text[at - 1]) && isPartOfWord(text[at + 1]);
    return within && QStringView(u".'’").contains(c);
}

bool followsNumber(QStringView text, qsizetype position)
{
    return position >= 2 && text[position - 1].isSpace() && text[position - 2].isDigit();
}

void classify(Piece &piece)
{
    const bool marked = std::ranges::any_of(piece.lower, [](QChar c) { return c.unicode() > 0x7F; });
    const bool vowelFirst =
        QStringView(u"aeiouy").contains(piece.lower.normalized(QString::NormalizationForm_D).front());
    piece.syllable = isVietnameseSyllable(piece.lower);
    piece.consonant = listed(consonants, piece.lower);
    piece.fragment =
        piece.consonant || (marked && !piece.syllable) || (marked && vowelFirst && !listed(vowelWords, piece.lower));
}

Piece pieceAt(QStringView text, qsizetype begin, qsizetype end)
{
    const QString word = text.mid(begin, end - begin).toString().normalized(QString::NormalizationForm_C);
    Piece piece{begin, end - begin, word.toLower()};
    piece.upperFirst = word.front().isUpper();
    piece.allUpper = std::ranges::none_of(word, [](QChar c) { return c.isLower(); });
    piece.followsOne = begin >= 2 && text[begin - 1].isSpace() && text[begin - 1] != QLatin1Char('\n')
                       && isPartOfWord(text[begin - 2]);
    piece.afterNumber = followsNumber(text, begin);
    piece.bound = isBinding(text, begin - 1) || isBinding(text, end);
    classify(piece);
    return piece;
}

std::vector<Piece> piecesOf(QStringView text)
{
    std::vector<Piece> pieces;
    for (qsizetype begin = 0; begin < text.size();) {
        if (!text[begin].isLetter()) {
            ++begin;
            continue;
        }
        qsizetype end = begin + 1;
        while (end < text.size() && isPartOfWord(text[end]))
            ++end;
        pieces.push_back(pieceAt(text, begin, end));
        begin = end;
    }
    return pieces;
}

class Search
{
public:
    explicit Search(QStringView text) : m_text(text), m_pieces(piecesOf(text)) {}

    std::vector<SplitSyllable> broken()
    {
        std::vector<SplitSyllable> found = pass();
        if (found.empty())
            return found;
        m_evident = true;
        return pass();
    }

private:
    static constexpr std::size_t mostPieces = 4;

    std::vector<SplitSyllable> pass()
    {
        std::vector<SplitSyllable> found;
        m_used = 0;
        for (std::size_t at = 0; at < m_pieces.size();) {
            const std::size_t count = brokenAt(at);
            if (count > 0)
                found.push_back(together(at, count));
            at += std::max<std::size_t>(count, 1);
            m_used = count > 0 ? at : m_used;
        }
        return found;
    }

    /// How many pieces from `at` on are one syllable; more as long as a fragment follows: "tr ư ờng" is not "trư".
    std::size_t brokenAt(std::size_t at) const
    {
        std::size_t most = 0;
        for (std::size_t count = 2; count <= mostPieces && at + count <= m_pieces.size(); ++count) {
            if (!isBroken(at, count))
                continue;
            most = count;
            if (at + count == m_pieces.size() || !m_pieces[at + count].fragment)
                break;
        }
        return most;
    }

    bool isBroken(std::size_t at, std::size_t count) const
    {
        const auto begin = m_pieces.begin() + static_cast<std::ptrdiff_t>(at);
        const auto end = begin + static_cast<std::ptrdiff_t>(count);
        if (std::any_of(begin, end, [](const Piece &piece) { return piece.bound; })
            || !std::all_of(begin + 1, end, [](const Piece &piece) { return piece.followsOne; }))
            return false;
        const auto fragments = std::count_if(begin, end, [](const Piece &piece) { return piece.fragment; });
        const bool enough = fragments > 0 && static_cast<std::size_t>(fragments) + 1 >= count;
        const bool tail = count == 2 && m_evident && isTail(m_pieces[at + 1]);
        if (!(enough || tail) || !isOneCase(at, count))
            return false;
        return isVietnameseSyllable(lowerOf(at, count)) && mayBegin(at) && mayEnd(at, count);
    }

    bool isOneCase(std::size_t at, std::size_t count) const
    {
        const auto begin = m_pieces.begin() + static_cast<std::ptrdiff_t>(at);
        const auto end = begin + static_cast<std::ptrdiff_t>(count);
        if (std::all_of(begin, end, [](const Piece &piece) { return piece.allUpper; }))
            return std::any_of(begin, end, [](const Piece &piece) { return piece.length > 1; })
                   || std::any_of(begin, end, [](const Piece &piece) { return !piece.consonant; });
        const bool abbreviation = begin->allUpper && begin->length > 1;
        return !abbreviation && std::none_of(begin + 1, end, [](const Piece &piece) { return piece.upperFirst; });
    }

    /// Not a letter that names something, before a word: "điểm b ở trên", "anh C ăn", "5 m ở", "a b ở".
    bool mayBegin(std::size_t at) const
    {
        const Piece &first = m_pieces[at];
        const Piece &second = m_pieces[at + 1];
        if (!first.consonant || !second.syllable)
            return true;
        if (first.allUpper && listed(afterNames, second.lower))
            return false;
        if (second.fragment)
            return true;
        const bool name = first.length == 1 && isName(at) && listed(vowelWords, second.lower);
        return !name && !closesWordBefore(at);
    }

    /// "phả n ánh", "thự c hiện": the letter may belong to either side.
    bool closesWordBefore(std::size_t at) const
    {
        return at > m_used && m_pieces[at].followsOne
               && isVietnameseSyllable(QString(m_pieces[at - 1].lower + m_pieces[at].lower));
    }

    bool isName(std::size_t at) const
    {
        if (m_pieces[at].afterNumber)
            return true;
        if (at == m_used)
            return false;
        const Piece &before = m_pieces[at - 1];
        if (before.lower.size() == 1 || listed(labels, before.lower))
            return true;
        const bool joins = before.lower == u"và" || before.lower == u"hoặc" || before.lower == u"hay";
        return joins && at >= m_used + 2 && m_pieces[at - 2].lower.size() == 1;
    }

    /// A word that is whole takes no letter behind it, which may be a name ("là n"), and no onset of what follows ("có ng ười").
    bool mayEnd(std::size_t at, std::size_t count) const
    {
        const Piece &first = m_pieces[at];
        const Piece &last = m_pieces[at + count - 1];
        if (count > 2 || !first.syllable || first.fragment)
            return true;
        if (isTail(last))
            return m_evident && first.lower.back().unicode() >= 0x80 && !opensNext(at + 1);
        if (!last.consonant) // "hi ện": copied text breaks before a marked letter, so nothing before it is marked
            return first.lower.normalized(QString::NormalizationForm_D).size() == first.lower.size();
        return !joinsNext(at + 1);
    }

    /// What is left of a word that broke behind a marked letter: "bả n", "và o". It may be a name as well.
    static bool isTail(const Piece &piece)
    {
        return piece.length == 1 && (piece.consonant || QStringView(u"aiou").contains(piece.lower.front()));
    }

    /// "đã nh ập", "khô ng ảnh": either may be meant.
    bool joinsNext(std::size_t at) const
    {
        const std::size_t next = at + 1;
        return next < m_pieces.size() && m_pieces[next].followsOne && !m_pieces[next].upperFirst
               && isVietnameseSyllable(lowerOf(at, 2));
    }

    /// "và n ăm", "số c ơ"; but not "phả n ánh", whose last word is whole.
    bool opensNext(std::size_t at) const
    {
        return joinsNext(at) && (m_pieces[at + 1].fragment || m_pieces[at + 1].length == 1);
    }

    QString lowerOf(std::size_t at, std::size_t count) const
    {
        QString joined;
        for (std::size_t i = at; i < at + count; ++i)
            joined += m_pieces[i].lower;
        return joined;
    }

    SplitSyllable together(std::size_t at, std::size_t count) const
    {
        const qsizetype begin = m_pieces[at].position;
        const qsizetype end = m_pieces[at + count - 1].position + m_pieces[at + count - 1].length;
        QString joined;
        for (std::size_t i = at; i < at + count; ++i)
            joined += m_text.mid(m_pieces[i].position, m_pieces[i].length);
        return {begin, end - begin, joined.normalized(QString::NormalizationForm_C)};
    }

    QStringView m_text;
    std::vector<Piece> m_pieces;
    bool m_evident = false; ///< some syllables are broken for sure
    std::size_t m_used = 0; ///< behind the last piece of a syllable that was put together
};

} // namespace

std::vector<SplitSyllable> brokenSyllables(QStringView text)
{
    return Search(text).broken();
}

QString mendedSyllables(const QString &text)
{
    QString mended = text;
    const std::vector<SplitSyllable> broken = brokenSyllables(text);
    for (auto it = broken.rbegin(); it != broken.rend(); ++it)
        mended.replace(it->position, it->length, it->mended);
    return mended;
}

} // namespace hoithi
