/** Words beside a stamp: what it is the time of. Tables in several languages. */
import { anyCase } from '../any-case';

/** Text that ends so, just before a date: the time of a change. */
export const UPDATED = anyCase(
  /(updated?|modified|revised|last edited|edited|changed|aktualisiert|stand|geändert|mise? à jour|modifié|actualizad[oa]|modificado|atualizad[oa]|aggiornat[oa]|bijgewerkt|uppdaterad|op(?:datere|pdater)t|aktualiz(?:ováno|acja)|güncelle(me|ndi)|обнов(?:лен[ао]|ена)|изменен[ао]|актуализиран[ао]|frissítve|actualizat|actualización|atualização|aggiornamento|ažurirano|päivitetty|ενημερώθηκε|עודכן|diperbarui|dikemas kini|cập nhật|อัปเดต|अपडेट|আপডেট|تازہ کاری|تحديث|به‌روزرسانی|更新|수정)[^\d]{0,25}$/u,
);
/** A line with such a word may be longer and still be a stamp. */
export const STAMP_CUE = anyCase(
  /(publish|posted|release|written|dated?\b|created|first aired|veröffentlicht|erstellt|publi(?:é|cad[oa]|cerad|sert)|pubblicato|ge(?:publiceerd|plaatst)|udgivet|opublikowano|yayın|опубл[иі]ковано|дата|نشر|تاريخ|发布|发表|公開|掲載|입력|등록|by\b|von\b|par\b|por\b|di\b)/u,
);
/** Text that begins so, just after a date: the time of a change ("wurde zuletzt am … geändert"). */
export const UPDATED_AFTER = anyCase(
  /^.{0,12}\b(aktualisiert|geändert|bearbeitet|updated|modified|güncellendi|更新|수정)(?![\p{L}])/u,
);
/** What stands before the date of publication, and nothing else. */
export const LABEL = anyCase(
  /^(date|datum|data|fecha|(first )?published( on| date)?|posted( on)?|publication date|date (posted|published)|veröffentlicht( am)?|erstellt( am)?|publié( le)?|mise en ligne|date de publication|publicad[oa]( el| em)?|fecha de publicación|data de publicação|pubblicato( il)?|ge(?:publiceerd|plaatst)( op)?|publicer(?:ad|et)|publisert|opublikowano|data publikacji|yayın(lanma)? tarihi|опубл[иі]ковано|дата( публикации)?|δημοσίευση|פורסם|تاريخ النشر|نشر في|تاریخ انتشار|प्रकाशित|প্রকাশিত?|เผยแพร่|ngày đăng|diterbitkan|发布时间|发布日期|發布時間|公開日|掲載日|등록|입력)?\s?[:：|-]?\s?$/u,
);
