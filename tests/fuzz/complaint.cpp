// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/givenlines.h"
#include "fuzzing.h"

namespace hoithi::fuzz {

namespace {

const QString path = QStringLiteral("complaint.txt");

QString written(const Complainant &complainant)
{
    return QStringLiteral("full_name: %1\r\nphone: %2\r\naddress: %3\r\n")
               .arg(complainant.fullName, complainant.phone, complainant.address)
           + complainant.text;
}

void checkFields(const Complainant &complainant)
{
    for (const QString *field : {&complainant.fullName, &complainant.phone, &complainant.address}) {
        require(!field->contains(QLatin1Char('\n')) && !field->contains(QLatin1Char('\r')), "a field is one line");
        require(field->trimmed() == *field, "nothing stands around a field");
    }
    require(!complainant.text.contains(QLatin1Char('\r')), "a line ends in one way");
    // The blank line that begins the text is kept: whoever enters it takes it off.
    require(complainant.text.section(QLatin1Char('\n'), 0, 0).trimmed().isEmpty(), "the text comes after a blank line");
}

} // namespace

void takeInput(std::string_view bytes)
{
    const auto text = commandline::textFrom(toByteArray(bytes), path);
    if (!text) {
        require(text.error().message.contains(path), "a refusal names the file");
        return;
    }
    const auto complainant = commandline::complaintFrom(*text, path);
    if (!complainant) {
        require(complainant.error().message.contains(path), "a refusal names the file");
        require(complainant.error().message.size() < 400, "a refusal does not tell what was said");
        return;
    }
    checkFields(*complainant);
    require(sayable(sayable(complainant->text)) == sayable(complainant->text), "what is kept stays as it is");
    const auto again = commandline::complaintFrom(written(*complainant), path);
    require(again && *again == *complainant, "what is written reads back");
}

} // namespace hoithi::fuzz
