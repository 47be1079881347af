package vn.sauro.engine;

/** A form with a field of every kind, and a model that asks for it in its start event and its task. */
final class SubmittedForms {

    static final String ALL_KINDS = """
            {"type":"default","id":"good.accept","schemaVersion":16,"components":[
              {"type":"radio","id":"f1","key":"outcome","label":"Kết luận","values":[{"label":"Tiếp nhận","value":"ACCEPTED"},{"label":"Trả lại","value":"RETURNED"}],"validate":{"required":true}},
              {"type":"textarea","id":"f2","key":"reason","label":"Lý do","conditional":{"hide":"=outcome = \\"ACCEPTED\\""},"validate":{"required":true,"minLength":3}},
              {"type":"textfield","id":"f3","key":"number","label":"Số văn bản","validate":{"maxLength":20,"pattern":"^[0-9]+/.+$"}},
              {"type":"number","id":"f4","key":"percent","label":"Tiến độ","decimalDigits":0,"validate":{"min":0,"max":100}},
              {"type":"datetime","id":"f5","key":"day","dateLabel":"Ngày","subtype":"date"},
              {"type":"datetime","id":"f6","key":"hour","timeLabel":"Giờ","subtype":"time"},
              {"type":"datetime","id":"f7","key":"moment","dateLabel":"Ngày","timeLabel":"Giờ","subtype":"datetime"},
              {"type":"checkbox","id":"f8","key":"sensitive","label":"Nhạy cảm"},
              {"type":"select","id":"f9","key":"officer","label":"Cán bộ","valuesKey":"officers"},
              {"type":"checklist","id":"f10","key":"papers","label":"Giấy tờ","values":[{"label":"Đơn","value":"FORM"},{"label":"Bản đồ","value":"MAP"}]},
              {"type":"taglist","id":"f11","key":"agencies","label":"Cơ quan","values":[{"label":"Sở Tài chính","value":"H57.STC"}]},
              {"type":"textarea","id":"f12","key":"content","label":"Nội dung"},
              {"type":"textfield","id":"f13","key":"title","label":"Tên nhiệm vụ","readonly":true}
            ]}
            """;

    private SubmittedForms() {}
}
