// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "papersamples.h"

#include "base/sha256.h"

#include <QBuffer>
#include <QImage>

namespace hoithi::test {

namespace {

QByteArray picture(QRgb colour, QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    for (int x = 0; x < size.width(); ++x) {
        for (int y = 0; y < size.height(); ++y) {
            if ((x / 40 + y / 40) % 2 == 0)
                image.setPixel(x, y, 0xFFFFFFFF);
        }
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

const QByteArray &chart()
{
    static const QByteArray bytes = picture(0xFF2E7D32, {800, 480});
    return bytes;
}

const QByteArray &sign()
{
    static const QByteArray bytes = picture(0xFFC62828, {200, 160});
    return bytes;
}

Question plain(const QString &text, const QStringList &options, int right)
{
    Question question;
    question.text = text;
    for (int i = 0; i < options.size(); ++i)
        question.options.push_back({options.at(i), i == right, {}});
    question.explanation = QStringLiteral("GIẢI_THÍCH");
    question.source = QStringLiteral("NGUỒN");
    return question;
}

Question longQuestion()
{
    const QString sentence = QStringLiteral(
        "Theo quy định giả định của bộ câu hỏi mẫu, khi người dân nộp hồ sơ trực tuyến qua nền tảng dịch "
        "vụ công mà thiếu thành phần hồ sơ thì cán bộ tiếp nhận phải thông báo bằng văn bản điện tử, nêu "
        "rõ nội dung cần bổ sung. ");
    Question question =
        plain(QString(sentence.repeated(4).trimmed() + QStringLiteral("\nHỏi: thời hạn thông báo là?")), {}, 0);
    for (const char *hours : {"02", "08", "24", "72"})
        question.options.push_back(
            {QString(QStringLiteral("Trong vòng %1 giờ làm việc kể từ khi ").arg(QString::fromLatin1(hours))
                     + sentence.toLower().trimmed()),
             hours[0] == '0' && hours[1] == '8',
             {}});
    return question;
}

Question specialQuestion(int number)
{
    switch (number) {
    case 2:
        return longQuestion();
    case 4: {
        Question question = plain(QStringLiteral("Biểu đồ dưới đây cho biết điều gì?"),
                                  {QStringLiteral("Tỷ lệ hồ sơ đúng hạn"), QStringLiteral("Số lượt truy cập")}, 1);
        question.images = {{QStringLiteral("DAP_AN_B.png"), Sha256::hexOf(chart()), QStringLiteral("image/png"), {}}};
        return question;
    }
    case 7: {
        QStringList options;
        for (int i = 1; i <= 8; ++i)
            options.append(QStringLiteral("Mức %1").arg(i));
        return plain(QStringLiteral("Mức nào là mức cao nhất trong thang tám mức?"), options, 7);
    }
    case 9: {
        Question question = plain(QStringLiteral("Những việc nào làm được trên ứng dụng *mẫu* <thử> & \"hỏi đáp\"?"),
                                  {QStringLiteral("Phản ánh hiện trường"), QStringLiteral("Tra cứu hồ sơ"),
                                   QStringLiteral("In tiền"), QStringLiteral("Tất cả các phương án trên")},
                                  0);
        question.options[1].right = true;
        question.multiple = true;
        question.keepOrder = true;
        return question;
    }
    default: {
        Question question = plain(QStringLiteral("Biển nào báo nguy hiểm?"),
                                  {QStringLiteral("Biển thứ nhất"), QStringLiteral("Biển thứ hai"),
                                   QStringLiteral("Biển thứ ba"), QStringLiteral("Biển thứ tư")},
                                  2);
        question.images = {{QStringLiteral("sai.png"), Sha256::hexOf(chart()), QStringLiteral("image/png"), {}},
                           {QStringLiteral("DUNG.png"), Sha256::hexOf(sign()), QStringLiteral("image/png"), {}}};
        for (AnswerOption &option : question.options)
            option.image = option.right ? QStringLiteral("DUNG.png") : QStringLiteral("sai.png");
        return question;
    }
    }
}

Question sampleQuestion(int number)
{
    if (number == 2 || number == 4 || number == 7 || number == 9 || number == 12)
        return specialQuestion(number);
    const QString tail =
        number % 3 == 0 ? QStringLiteral(" theo đúng trình tự, thủ tục mà kế hoạch mẫu đã nêu") : QString();
    QStringList options;
    for (const char *unit : {"Ủy ban nhân dân tỉnh", "Sở Nội vụ", "Văn phòng", "Hội đồng"})
        options.append(QString(QString::fromUtf8(unit) + QStringLiteral(" %1").arg(number) + tail));
    return plain(
        QStringLiteral("Trong tình huống mẫu thứ %1, cơ quan nào chủ trì rà soát, công bố công khai thủ tục hành "
                       "chính thuộc phạm vi quản lý và chịu trách nhiệm trước Ban Tổ chức?")
            .arg(number),
        options, number % 4);
}

} // namespace

Paper samplePaper(int variants)
{
    Paper paper{2, {15, variants, {}}, 2475, QByteArray(paperSaltSize, 's'), {}, {}};
    DrawBank bank;
    for (int number = 1; number <= 15; ++number)
        bank.candidates.push_back(candidateOf(QuestionId(number), 1, sampleQuestion(number)));
    paper.drawn = drawPaper(paper.blueprint, bank, paper.seed).value_or(DrawnPaper());
    for (const DrawnQuestion &each : paper.drawn.questions)
        paper.wordings.push_back(sampleQuestion(static_cast<int>(each.id.value())));
    return paper;
}

PaperImages samplePaperImages()
{
    return {{Sha256::hexOf(chart()), chart()}, {Sha256::hexOf(sign()), sign()}};
}

PaperPrinting samplePrinting(PaperKey key, std::optional<int> variant)
{
    return {{QStringLiteral("Ủy ban nhân dân tỉnh Thừa Thiên Huế"), QStringLiteral("Ban Tổ chức Hội thi"),
             QStringLiteral("Hội thi trực tuyến Tìm hiểu công tác cải cách hành chính năm 2023"),
             QStringLiteral("Tuần 2"), QStringLiteral("20 phút")},
            variant,
            key};
}

} // namespace hoithi::test
