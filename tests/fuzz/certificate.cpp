// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/certificatesheet.h"
#include "documents/documenttemplate.h"
#include "fuzzing.h"

namespace hoithi::fuzz {

void takeInput(std::string_view bytes)
{
    const auto made = DocumentTemplate::fromText(QStringLiteral("certificate.fuzz"), toText(bytes));
    if (!made) {
        require(made.error().code == ErrorCode::BadInput && !made.error().message.isEmpty(), "a refusal says why");
        return;
    }
    const auto sheet = CertificateSheet::parse(made->text());
    require(sheet.has_value() && !sheet->texts.empty(), "a checked template is read");
    const QRectF paper({}, sheet->size);
    for (const CertificateSheet::Text &text : sheet->texts)
        require(paper.contains(text.box) && text.style.size > 0 && text.maxLines > 0, "a text lies on the paper");
    for (const CertificateSheet::Frame &frame : sheet->frames)
        require(frame.color.isValid() && frame.inset >= 0 && frame.width > 0 && frame.corner >= 0,
                "a frame can be drawn");
}

} // namespace hoithi::fuzz
