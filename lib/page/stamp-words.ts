/** Words beside a stamp: what it is the time of. Tables in several languages. */

/** Text that ends so, just before a date: the time of a change. */
export const UPDATED =
  /(updated?|modified|revised|last edited|edited|changed|aktualisiert|stand|geändert|mis à jour|mise à jour|modifié|actualizado|actualizada|modificado|atualizado|atualizada|aggiornat[oa]|bijgewerkt|uppdaterad|opdateret|oppdatert|aktualizováno|aktualizacja|güncelleme|обновлено|изменено|оновлено|تحديث|به‌روزرسانی|更新|수정)[^\d]{0,25}$/iu;
/** A line with such a word may be longer and still be a stamp. */
export const STAMP_CUE =
  /(publish|posted|release|written|dated?\b|created|first aired|veröffentlicht|erstellt|publié|publicado|publicada|pubblicato|gepubliceerd|geplaatst|publicerad|publisert|udgivet|opublikowano|yayın|опубликовано|опубліковано|дата|نشر|تاريخ|发布|发表|公開|掲載|입력|등록|by\b|von\b|par\b|por\b|di\b)/iu;
