// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "domain/agency/agencyresolver.h"
#include "realagencies.h"
#include "testregistry.h"

#include <QElapsedTimer>
#include <QTest>

#include <map>
#include <random>
#include <set>

using namespace hoithi;

namespace {

using test::realAgencies;

/// Ways in which staff write a unit's word, by the first word or two of its name.
QStringList unitForms(const QString &name, QString &proper)
{
    const std::vector<std::pair<QString, QStringList>> forms{
        {QStringLiteral("Phường "),
         {QStringLiteral("phường "), QStringLiteral("P. "), QStringLiteral("P."), QStringLiteral("P "),
          QStringLiteral("PHƯỜNG  ")}},
        {QStringLiteral("Xã "),
         {QStringLiteral("xã "), QStringLiteral("X. "), QStringLiteral("X."), QStringLiteral("X ")}},
        {QStringLiteral("Thị trấn "),
         {QStringLiteral("thị trấn "), QStringLiteral("TT "), QStringLiteral("TT. "), QStringLiteral("TT."),
          QStringLiteral("Thị Trấn ")}},
        {QStringLiteral("Thị xã "),
         {QStringLiteral("thị xã "), QStringLiteral("TX "), QStringLiteral("TX."), QStringLiteral("Tx. "),
          QStringLiteral("Thị Xã ")}},
        {QStringLiteral("Thành phố "),
         {QStringLiteral("thành phố "), QStringLiteral("TP "), QStringLiteral("TP."), QStringLiteral("Tp. "),
          QStringLiteral("T.P ")}},
        {QStringLiteral("Huyện "),
         {QStringLiteral("huyện "), QStringLiteral("H. "), QStringLiteral("H."), QStringLiteral("H "),
          QStringLiteral("HUYỆN ")}}};
    for (const auto &[word, written] : forms) {
        if (name.startsWith(word)) {
            proper = name.sliced(word.size());
            return written;
        }
    }
    return {};
}

/// The tone on the other vowel.
QString withOtherTone(QString text)
{
    const std::vector<std::pair<QString, QString>> places{
        {QStringLiteral("òa"), QStringLiteral("oà")}, {QStringLiteral("óa"), QStringLiteral("oá")},
        {QStringLiteral("ọa"), QStringLiteral("oạ")}, {QStringLiteral("ủy"), QStringLiteral("uỷ")},
        {QStringLiteral("Ủy"), QStringLiteral("Uỷ")}, {QStringLiteral("úy"), QStringLiteral("uý")}};
    for (const auto &[first, second] : places) {
        if (text.contains(first))
            return text.replace(first, second);
        if (text.contains(second))
            return text.replace(second, first);
    }
    return text;
}

const Agency *parentOf(const std::vector<Agency> &agencies, const Agency &agency)
{
    const auto found = std::ranges::find(agencies, agency.parentCode, &Agency::code);
    return found == agencies.end() ? nullptr : &*found;
}

/// How people write the agency by the rules staff go by; without its own aliases.
QStringList written(const std::vector<Agency> &agencies, const Agency &agency)
{
    QStringList texts{agency.name};
    QString proper;
    for (const QString &form : unitForms(agency.name, proper)) {
        for (const char *committee : {"", "UBND ", "Uỷ Ban Nhân Dân "})
            texts.append(QString::fromUtf8(committee) + form + proper);
    }
    if (const Agency *parent = parentOf(agencies, agency)) {
        QString above;
        const QStringList own = texts;
        QStringList parents{parent->name};
        for (const QString &form : unitForms(parent->name, above).mid(0, 3))
            parents.append(form + above);
        for (const QString &text : own) {
            for (const QString &p : parents) {
                for (const char *pattern : {"%1, %2", "%1 (%2)", "%1 – %2, tỉnh Thừa Thiên Huế"})
                    texts.append(QString::fromUtf8(pattern).arg(text, p));
            }
        }
    }
    const QStringList own = texts;
    for (const QString &text : own) {
        texts.append({text.toUpper(), searchFolded(text), withOtherTone(text), QStringLiteral("  %1. ").arg(text),
                      text.normalized(QString::NormalizationForm_D), QString(text).replace(u' ', QChar(0x00A0)),
                      text + QStringLiteral(", tỉnh Thừa Thiên Huế"), text + QStringLiteral(" (TT Huế)")});
    }
    return texts;
}

AgencyId resolved(const AgencyResolver &resolver, const QString &text)
{
    return resolver.resolve({}, text.toStdString());
}

QString nameOf(const std::vector<Agency> &agencies, AgencyId id)
{
    const auto found = std::ranges::find(agencies, id, &Agency::id);
    return found == agencies.end() ? QStringLiteral("none") : found->code + u' ' + found->name;
}

/// All letters that a typist of Vietnamese may hit.
QString typedLetters()
{
    return QStringLiteral(
        "aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ 12.-,");
}

} // namespace

class TestAgencyResolver : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsWhatIsMeant_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        const auto add = [](const char *text, const char *code) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(code);
        };
        add("Phường Hương Vân", "20008");
        add("P.Hương Văn - TX Hương Trà", "20011");
        add("UBND xã Hương Phong, huyện A Lưới", "20080");
        add("xa huong phong h. a luoi", "20080");
        add("Hương Phong (A Lưới)", "20080");
        add("Xã Hương Phong - TP Huế", "20002");
        add("Hương Xuân, TX. Hương Trà", "20017");
        add("Hương Xuân, Nam Đông, TT Huế", "20179");
        add("TT A Lưới", "20044");
        add("UBND TT. Phú Lộc, huyện Phú Lộc", "20107");
        add("UBND H.Phú Lộc", "482");
        add("Sở y tế tỉnh TT-Huế", "TTH-SYT");
        add("SỞ Y TẾ THÀNH PHỐ HUẾ", "TTH-SYT");
        add("Sở Kế hoạch Đầu tư", "TTH-SKHDT");
        add("Sở Thông tin, Truyền thông TT Huế", "TTH-STTTT");
        add("Công an tỉnh TTH", "TW-CAT");
        add("Công An Tỉnh Thừa Thiên-Huế", "TW-CAT");
        add("Thanh tra tỉnh Thừa Thiên  Huế.", "TTH-TTR");
        add("Trung tâm Y tế H. Phong Điền", "SN-TTYT476");
        add("TTYT TX. Hương Thuỷ", "SN-TTYT479");
        add("Bệnh viện Mắt Huế - Sở Y tế", "SN-BVM");
        add("Trường ĐH Khoa học, Đại học Huế", "TW-DHKH");
        add("Trường ĐH Sư phạm - ĐH Huế", "TW-DHSP");
        add("Phường Vĩ Dạ, TP Huế", "19777");
        add("UBND P. Đúc", "19780");
        add("BV Phục hồi chức năng tỉnh", "SN-BVPHCN");
        add("VP UBND tỉnh TT Huế", "TTH-VPUBND");
        add("Trường Khoa học, Đại học Huế", "");
        add("UBND TP Huế, tỉnh Thừa Thiên Huế", "474");
        add("Phường Thuận Hoà, thành phố Huế, tỉnh Thừa Thiên Huế", "19762");
        add("Phường Hương Vân, thị xã Hương Trà, thành phố Huế", "20008");
        add("-", "KHAC");
        add("Tự do", "KHAC");
    }
    void findsWhatIsMeant()
    {
        QFETCH(QString, text);
        QFETCH(QString, code);
        const std::vector<Agency> agencies = realAgencies();
        const auto expected = std::ranges::find(agencies, code, &Agency::code);
        const AgencyId id = resolved(AgencyResolver(agencies), text);
        QCOMPARE(nameOf(agencies, id), nameOf(agencies, expected == agencies.end() ? AgencyId() : expected->id));
    }

    void guessesNever_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"A Lưới",
                                 "UBND A Lưới",
                                 "Phú Lộc",
                                 "phong dien",
                                 "Hương Xuân",
                                 "Hương Phong",
                                 "Xã Hương Phong",
                                 "xã Hương Phong, thành phố Hồ Chí Minh",
                                 "phuong huong van",
                                 "Phường Huong Văn",
                                 "P. Hương Vấn",
                                 "A Lưới, huyện A Lưới",
                                 "Xã Tây Lộc",
                                 "Phường Tây Lốc",
                                 "Phường Tây Lộc, huyện A Lưới",
                                 "Phường Hương Vân, TP Huế",
                                 "Công an TP Huế",
                                 "Thanh tra thành phố Huế",
                                 "Bưu điện TP Huế",
                                 "Quản lý thị trường TP Huế",
                                 "Trạm Y tế xã Hương Phong, huyện A Lưới",
                                 "Đoàn phường Tây Lộc",
                                 "Người dân phường Tây Lộc",
                                 "Sinh viên Đại học Huế",
                                 "UBND",
                                 "phường",
                                 "tỉnh A",
                                 "Xã",
                                 ",,,",
                                 "Sở",
                                 "Phường Tây Lộc Phường Đông Ba",
                                 "Sở Y tế Sở Tài chính"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void guessesNever()
    {
        QFETCH(QString, text);
        const std::vector<Agency> agencies = realAgencies();
        QCOMPARE(nameOf(agencies, resolved(AgencyResolver(agencies), text)), QStringLiteral("none"));
    }

    void madeAnewItReadsTheSame()
    {
        const std::vector<Agency> agencies = realAgencies();
        std::optional<AgencyResolver> first(std::in_place, agencies);
        const AgencyResolver other = first->anew();
        first.reset();
        for (const Agency &agency : agencies)
            QCOMPARE(other.resolve(agency.code.toStdString(), {}), agency.id);
        QCOMPARE(resolved(other, agencies.front().name), resolved(AgencyResolver(agencies), agencies.front().name));
    }

    void takesEverySpellingForItsAgencyOrNone()
    {
        const std::vector<Agency> agencies = realAgencies();
        QCOMPARE(agencies.size(), 253U);
        const AgencyResolver resolver(agencies);
        int found = 0;
        int texts = 0;
        for (const Agency &agency : agencies) {
            QStringList spellings = written(agencies, agency);
            spellings.append(agency.aliases);
            for (const QString &text : spellings) {
                const AgencyId id = resolved(resolver, text);
                QVERIFY2(!id.isValid() || id == agency.id,
                         qPrintable(QStringLiteral("%1 is %2, not %3").arg(text, agency.name, nameOf(agencies, id))));
                ++texts;
                found += id.isValid() ? 1 : 0;
            }
        }
        QVERIFY2(found > texts * 95 / 100, qPrintable(QStringLiteral("%1 of %2").arg(found).arg(texts)));
    }

    /// What the list says itself, wherever it says it of one agency only.
    void knowsEverySpellingOfTheListThatNoOtherHas()
    {
        const std::vector<Agency> agencies = realAgencies();
        const AgencyResolver resolver(agencies);
        std::map<QString, std::set<AgencyId>> owners;
        const auto spellings = [](const Agency &agency) {
            return QStringList{agency.name} + agency.aliases;
        };
        for (const Agency &agency : agencies) {
            for (const QString &text : spellings(agency))
                owners[searchFolded(text)].insert(agency.id);
        }
        for (const Agency &agency : agencies) {
            for (const QString &text : spellings(agency)) {
                if (owners[searchFolded(text)].size() == 1)
                    QCOMPARE(nameOf(agencies, resolved(resolver, text)), nameOf(agencies, agency.id));
            }
        }
    }

    void knowsEveryNameThatNoOtherHas()
    {
        const std::vector<Agency> agencies = realAgencies();
        const AgencyResolver resolver(agencies);
        for (const Agency &agency : agencies) {
            if (agency.name != QStringLiteral("Xã Hương Phong"))
                QCOMPARE(nameOf(agencies, resolved(resolver, agency.name)), nameOf(agencies, agency.id));
        }
    }

    /// Whatever one slip of a finger makes of a name is another agency's only where it is how that one is written.
    void takesNoTypoForAnotherAgency()
    {
        const std::vector<Agency> agencies = realAgencies();
        const AgencyResolver resolver(agencies);
        std::map<AgencyId, std::set<QString>> spellings;
        for (const Agency &agency : agencies) {
            QStringList own = written(agencies, agency);
            own.append(agency.aliases);
            for (const QString &text : own)
                spellings[agency.id].insert(agencyTextKey(text));
        }
        const QString letters = typedLetters();
        std::mt19937 random(20231); // NOLINT: the same texts each time
        const auto check = [&](const Agency &agency, const QString &text) {
            const AgencyId id = resolved(resolver, text);
            if (!id.isValid() || id == agency.id || spellings[id].contains(agencyTextKey(text)))
                return;
            QFAIL(qPrintable(
                QStringLiteral("%1 (from %2) is taken for %3").arg(text, agency.name, nameOf(agencies, id))));
        };
        for (const Agency &agency : agencies) {
            QStringList names{agency.name, searchFolded(agency.name)};
            names.append(agency.aliases.mid(0, 2));
            for (const QString &name : names) {
                for (qsizetype at = 0; at < name.size(); ++at) {
                    check(agency, QString(name).remove(at, 1));
                    if (at > 0)
                        check(agency, QString(name).replace(at - 1, 2, QString(name[at]) + name[at - 1]));
                    for (int i = 0; i < 3; ++i) {
                        const QChar letter =
                            letters[static_cast<qsizetype>(random() % static_cast<quint64>(letters.size()))];
                        check(agency, QString(name).replace(at, 1, letter));
                        check(agency, QString(name).insert(at, letter));
                    }
                }
            }
        }
    }

    void readsManyDifferentTextsFast()
    {
        const std::vector<Agency> agencies = realAgencies();
        const AgencyResolver resolver(agencies);
        std::vector<std::string> texts;
        for (int i = 0; i < 50'000; ++i)
            texts.push_back(QStringLiteral("Đội %1, UBND phường Tây Lộc - TP Huế").arg(i).toStdString());
        QElapsedTimer timer;
        timer.start();
        for (int time = 0; time < 10; ++time) {
            for (const std::string &text : texts)
                QVERIFY(!resolver.resolve({}, text).isValid());
        }
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    }

    void staysWithinBoundsForAnyText()
    {
        const AgencyResolver resolver(realAgencies());
        for (const QString &text : {QString(1 << 20, u'a'), QStringLiteral("huế ").repeated(100),
                                    QString(500, QChar(0x0301)), QString(300, QChar(0xD800)),
                                    QStringLiteral("\u200b\u200b"), QStringLiteral("ủy ban nhân dân ").repeated(20)})
            QVERIFY(!resolved(resolver, text).isValid());
        QVERIFY(!resolver.resolve({}, std::string(200, '\xff')).isValid());
        QVERIFY(resolved(resolver, QStringLiteral("Phường\u200b Tây Lộc")).isValid());
    }
};

HOITHI_TEST(TestAgencyResolver)
#include "tst_agencyresolver.moc"
