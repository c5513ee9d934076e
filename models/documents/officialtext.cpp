// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/officialtext.h"

namespace hoithi {

namespace {

QString padded(const QString &number)
{
    return number.size() == 1 ? QString(u'0' + number) : number;
}

QString padded(int number, int below)
{
    return number < below ? QString(u'0' + QString::number(number)) : QString::number(number);
}

/// For half a line: room to write within the column of a letterhead. Where a long name of a place takes that, all of it goes below.
QString shortBlankDate()
{
    QString date = QStringLiteral("ngày ..... tháng ..... năm ........");
    return date.replace(QLatin1Char(' '), QChar::Nbsp);
}

} // namespace

QString documentNumber(const QString &number, const QString &suffix)
{
    return QStringLiteral("Số: ") + documentReference(number, suffix);
}

QString documentReference(const QString &number, const QString &suffix)
{
    const QString trimmed = number.trimmed();
    const QString shown = trimmed.isEmpty() ? dottedBlank(3) : padded(trimmed);
    return suffix.isEmpty() ? shown : QString(shown + u'/' + suffix);
}

QString dateInWords(QDate date)
{
    if (!date.isValid())
        return QStringLiteral("ngày ") + dottedBlank(2) + QStringLiteral(" tháng ") + dottedBlank(2)
               + QStringLiteral(" năm ") + dottedBlank(3);
    return QStringLiteral("ngày %1 tháng %2 năm %3")
        .arg(padded(date.day(), 10), padded(date.month(), 3), QString::number(date.year()));
}

QString dateInFigures(QDate date)
{
    return date.isValid() ? date.toString(QStringLiteral("dd/MM/yyyy"))
                          : dottedBlank(2) + u'/' + dottedBlank(2) + u'/' + dottedBlank(3);
}

QString registerNumber(int number)
{
    return number > 0 ? padded(number, 10) : dottedBlank(3);
}

QString placeAndDate(const QString &place, QDate date)
{
    const QString words = date.isValid() ? dateInWords(date) : shortBlankDate();
    return textOrDots(place, 3) + QStringLiteral(", ") + words;
}

std::vector<QString> awardLegalBases(QDate decisionDate)
{
    if (decisionDate.isValid() && decisionDate < QDate(2024, 1, 1)) {
        return {QStringLiteral("Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003; Luật sửa đổi, bổ sung một "
                               "số điều của Luật Thi đua, khen thưởng ngày 14 tháng 6 năm 2005 và ngày 16 tháng 11 "
                               "năm 2013"),
                QStringLiteral("Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi "
                               "tiết thi hành một số điều của Luật Thi đua, khen thưởng")};
    }
    const QString law = QStringLiteral("Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15 tháng 6 năm 2022");
    if (decisionDate.isValid() && decisionDate < QDate(2025, 7, 1)) {
        return {law,
                QStringLiteral("Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định "
                               "chi tiết thi hành một số điều của Luật Thi đua, khen thưởng")};
    }
    return {law,
            QStringLiteral("Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về "
                           "phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn "
                           "thi hành một số điều của Luật Thi đua, khen thưởng")};
}

QString dottedBlank(int length)
{
    return QString(length, QChar(u'\u2026'));
}

QString textOrDots(const QString &text, int length)
{
    return text.trimmed().isEmpty() ? dottedBlank(length) : text;
}

} // namespace hoithi
