package vn.sauro.duty;

/** A person has a new notice; published in the transaction that writes it. */
public record NoticeGiven(String noticeId, String caseCode, String personId, String kind) {}
