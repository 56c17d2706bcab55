/**
 * How many in a hundred events use a word, by its place among 262144 (`rarity.ts`): places in order, each as the gap to
 * the one before, 0 for the next one, in base 26, whose last digit is a capital. Words that are not here are rare.
 * Made by tools/fit-background.ts from the reports of 155 events; single words, no text.
 */
export const SHARES: readonly (readonly [percent: number, gaps: string])[] = [
  [
    5.4,
    'bzIsNbuQbjWdcThGbVcsOsHyUboXbjZuRvBlVqPbbGcNbgVbWjHfQbdHkLbwYmThQgYbmFvBbjWckSbcPdWciDlMvPdbAqBvUuNbpEbrKiIA' +
      'bZbBcpOhNwVqBdwOiKlTGyCmVpPhUgFbkAiTfBfMmTdzRboEbjAsUlJwBfYdqUdTbgCbiRdUbmVbDbxLfDpBhKrNcaVjSkKgQduLzGpYrCdn' +
      'HnNoYbgEoZebSdkTbmKcLrCpNbiJbdHchJvXcjSqGwDfAjKbNbhFciKtIbkIiWZcFzQgFhVdQPgFcXnXiGckBdqFbyMlPcwMlDkFbtNbiFdu' +
      'LbjHiJbpQbuNgEbsDbuIbbBfDiQvIuBbjUcdBbvLvBfNCFfbCbnPbnZbpAkBkHlPlGbqAckWnLbJfCnQoZcvGcbJuBbjNxVdxJcCdKdhZqCb' +
      'yVfVnGbfWwEsSmGbkJcFbdHbaYceWbuWbgXiGvBbnSbBoXoTxMeXjKwZbjQvShOwMbqJmXiAdIfAyJbsXbmImWvBwTbcNfIxObzUzRgFbhDi' +
      'LsQVcmRbqTbgXcWyVjAkTbpYbmBbXfYdUbdWbnCbaJfLbBtRdFkLtViTbaScoLjKbwEbWblGbuSjXefTsRpNjAbuJcwNwIbGcxKbhFblKzQb' +
      'cIkCcWlEwZcuQdRdSboAsCbeIbwMdoVcHzIbdCbgDbzDnOcfWdrWnYeVbpPiJjVbcUboXvFbdHbgCbNcoXbuCgXrLbdNsYgGfHbnIbiXtUbz' +
      'KjMcrBnCvJiEbrDUbkFcgDbvDyKgCqQcUbpEgAdgKlFbEgIhVbtPbaAbbReHcSdEbeSzNfCbyVxQdGuLbcXbrYfRbRvSfOuOgZvMdVbkYbQc' +
      'yZbnJbqFfHqCbcYbuCbwVdYqHbvUbbYbvHdW',
  ],
  [
    7.0,
    'bgNbjGcrJeCcGlVdnIxLcaFqHbGcfMkCbkGeoLcpWiHhNclEoBrFbqVccQwGcfHwFfCsWhKcBnLceGbwCrEbjWbnYejMbfBjNbiRfMnGbgWx' +
      'NcEoHmXdSrIVsHboKbhLdsOrZdhZbxUcLvThZjTbmNzRewIbzRJcbIcqQhRfVwOcaZsVcSbcOcEqRduPbmTuWmTlRxEduMccYbqXqPrMbZhV' +
      'cmIeCbmUblUiZsOnTbuVbmFjQcjKkBbvGyZbjCcgPeJeJbbTjGcfXgmEcgQiLdHcyXbDBfBKoPbmFfQfFcbSqTbeRrBlMeGjKfRbXbaEcfQh' +
      'QfYdTxOcMddXbAsGceKcoAsKdAwLiLdIdlAcyVcFbiMbWrBsFgQbdFbtSdTrUeEeqZpKgJbvEbqBeVbeKfQwDiLcOQbwMchKbjUbxLxORbnR' +
      'mXcpIgKQbbNZdGvEdOiBcQeNjXoQuLbcXboRdXcrNdvQtQbsOqWdUdoSbIeXyZciViGiOhQiHjEDdRyYmCiOchJyGuTeJvKcBxQrQzZewXiH' +
      'cAbfHvRcYpYjIblXsLbmOdUdDbmZfQdCxBbdRnIbBmScaNpAhPcaGhYbtIciDcePfMhTsXdLiFcaDnTblOoCrQjUwEbaLeDMbTbSmVesCchQ' +
      'xBwZbuJdEsSbzMbnWpWxNqXbjCxKtLeObxTuZblEbIcChZtVtSlUjEcRvLjRblMbbIiXcCkIbuWeQuPAfNejKfuOeCfXoOdIjJtSjVeObaMb' +
      'bUjWqGjFdCnXbcJlOgDcwXZgTmQdoJcsKwHqCbaEbyKbhJbbXbqXwKmTcUbmPoJcwMbsBbRrQbyElWbvGpOwHsPbtZrBbgWiRdnHySbkSbqS' +
      'ccUfEePqQfOlUiKuDbcLpR',
  ],
  [
    9.0,
    'cgDpWpPcqLkDbeKboUcAboGbjRiEcmDsAvBdScgPwGbkFbgNdxMhlOcUbfZcqArWbcJcnWbwIbqDbwBbJbbIKbvKftNbrKoIbhCoIbeJeCeI' +
      'bpDcpJdpBvYciGevWcuRwAtUuHbrTbhBeBdyOoJdeNnVbRcLtXddANboTcvBbeHiZdOjDblMbnEbaWzMcXbpCbbIbtObaVcHlIiZfLdnYbkZ' +
      'dhUbjYjLcnZvIqZcuDeeOqGbfQbaTgfEeMqIeiSpXEbdRbeDbzDqSnMcnSiKbiBcnZoKbrLpQdfFuVbnPiHdbNhRdoBbzMwYbkMhHcpXiiYb' +
      'iKxScEbhHvKbxLehGrYvJbbXmOchEbgUbeEcfAiEewWbhPcoEzEcnEbNxBBdrPbqUrFbfIqDcbLcjIdLcmIbuVcrCeYcbFcbObmHcsJwEfKb' +
      'WuZbHzPvCwPchKbsTbqZiHbnUcmTbnDWsHboGdUbqMTlJUclPhTdUrXfYcuBbuAbrJbdGqRjLyIbzTrTcrXdYcjMdtIfVfpSciCyKzOduBei' +
      'AdkBlYuZmNbeNqKjJeAdPbaZbHbeObfMbyNbyYAmXbfVgnNfoGgPbnRbnJjAqIbeHeJbrHzThZfsUbfQdbMcOkHcrDbaUcnAuPboFrSbaEba' +
      'ZbaZbmYkSbyEcpHhCcF',
  ],
  [
    11.5,
    'nYbvLdlCgUccZdpFbkVboSccUiSgTnYiQchCcQgHbgCcbOnJdmOfpMdCdTbkZoLfZjSKfRjMbgIkIbbIbdItMMbiQflKdnAbzRenJvRccHwA' +
      'sWdxRbsFffXgDuYbhNbcNiGiStWfkHqLoYvNbyNoJhYejIccQeXcRbdLjWbcExKbdYgXbgPiYyYbtKbqIdkTiLjVboRzYfjDxMkObwLbpGuN' +
      'gKdmTbrTflBpWbqJbsRboEbmQrRbiWcqJdjShDbfCeMbfHdIkFHcaPjRbiKccDbrXsVblGddXxIbjDbgBcpEbbHbrDzFdvNcyUcrPceBkUdp' +
      'NbuYdmFcHhTfcOiXcoMyPcgAvMhXyFcgYbmIbDoPmQbnPboClFebZbiShDfGbtAeWUbeMchPbeIpDbsKwOpWUcpTgYcoOxWbkUbuPbsTbQuP' +
      'edMwOfGchWfYbYedJoJpHbxHduZwObkAlVbYctNkNpPbhQdHxMbyHbnTbuRhWjVzZcbWcGcyBgSdqOsAduCbfEbbFyZZxVnBbnCbeIbaHMbg' +
      'LwFzBbiCiVenKbdViVbFbTzWgLbdYhxYckSiUcdJhLcsSbcRnEblTbvObhOlOmXcAdlRbhFbLblCxMoKbtYfLuXbjNbqTeByWrNReoVbaRRb' +
      'eDBeBbkMiGhHnBccCdAhWpVcpDcmCtCwEpAdKbrCbuUdiFenY',
  ],
  [
    14.9,
    'mLesYbeZcrTfJdVflXsFcpYcaRbkLgsByAbEheBbeEbyXRbiUcbMgWisDdlTgkFoZoMnXbtXiEbkAbwWboXdsHleBddUzBjqVvYdtJbIlApI' +
      'jCddBblUbaOknOckTdiVchJdIhkMpWcYbtWJdgGdhHbXcuUcdQeaGObZdqNbfCdhZdfWccTyLbsJboFciWbdLdZbpObkIxSsOyCciFrWbgQc' +
      'aFbnFbwIdMfJeuLpSdtTcoTdhCbiReUfpHchIUsOrHhUbbYePeEsYbpAdlFdnYckDdcZboMdrVbcNcXjNgYccAeGwBbzKcxVlNbkUddYcdTc' +
      'sKdoCdWbuAczIdkMbiVcAjZbBlDnHdqWqHcbEdsDchZkRclEcoUfjNzRhGboSbgTlAbhZbtPevNcuYxObtWiQdtTdcEbhQcsEvIlRbwMjVbo' +
      'SeBftRiZlbSccYhLckAlPbhIgxJnDUrNcgYbcVkFchXcwLewIbnSmQtWfnG',
  ],
  [
    19.6,
    'cmYcpJbrWlEbpHbhCbqTnKdlEbqNbeGuXfObzScmNeqQbrXddHeyWcpNdkEhVbJkSicIcqAboOcaUbiJrBySbuRbjAbvYbuZdqGerWiCpCck' +
      'GnHbzSbpHbHcdUbzEfzWhJcnCcKbgVbhGemTczXbgVbyGbiUkPyVexEvDgeUsYbwYjTbsDfpNbdSiUgMeuDbiZcaZqKrThFfrRnUObcRbuJc' +
      'yFwFbwGpCkXqUjDbWbaVbhTySvUjtJVbfGdlEgcAbcMyJjDesPdgQchCzEceWbfAdoQckQdkUfuJjvLboPtLgQfjIfuFdcCuQbxAeSwIbxTc' +
      'mDbdJuMbvXlAfdGbiDbaDceArIcyGlcFcJcaAdfIyZgTlWdhVfTgKffUbkKchIcWbtAfxGhPgnSeuXchMbzEfsYcrFuGffEcyQbjOkXbxBep' +
      'UiQduDbbOmEeCbvCbfUbwAgbEbyJdaTyXdnVdkC',
  ],
  [
    25.8,
    'tTgCwObhSbaHcvRcnWcfJcPUeYnZcJXcgTfeDgkFnZkFkDgcVfbEsCiQcqVilNyFmKbmOgjDcaKmMceRdFtTccWbiLigLdqUcGehJeIbvYca' +
      'AcmMhwNoYbcQhQdmBbiAhdUrsDnTcaCbaHdiSbdWdvCkRbhUmKbgPbfEjkHbpLbsKbNdzTbcDbaEjgMbjCecZcLboZdrPgjYdgOcaYtShwXc' +
      'gZbmMbaFgIevTdgUbiGiVcmNemNbbRdvBbtQbjLdkBcmRbpJciVbCbnXuNgdWcjGbeObhRcpMdvAbxRdgJvXcaOhJbxNbaTtDciAgNdgTbcA' +
      'cWbyAcrTedTcfSbmVclIbjIdQdqXbxRgPexQcpAexSfbPjJnFcmRefBcfDjTwLmJcYxSczTexIbzBfWwIfIbpAgPtEyZevLbmFwXbtQdyUda' +
      'ZbaRbdDgdVkS',
  ],
  [
    34.5,
    'SjWyObjKmEjdUdmVdbYqCevXfvRckDuGtRcqQbvRgmYnUbdTdiFbbGkuAdyWctDcuNdyUgOcjDchFqKfcQbzPbfAnGezZbMflNblYiIfdVdp' +
      'FivMxXbkIbdDjHhoNgsEtOzHhhXepBesTbbAerMgrKbtXbqLmNbkSuPomCgGcaBgiOimQgfXkJczIrcSbqGbbEctGbjRdaGgGbrOdjRzJdqM' +
      'bdUbcLbyXbxFcbGehBedBuRgwMcxZbkWcmMcbSjNceFcaLcyGceLcwUnWzRdNdwZdtWngAcoPhOdpKczPbgEbfAeZblFczRnDbaKjqYevPhm' +
      'XgTbaVefZcsZbxAkDboCdbIdiLcaGwZcfM',
  ],
  [
    46.9,
    'glZcAnbCcnVgsLclYbtCfwIhsReoYeySpfVcrAdsRnpAhjLnzCbnTcTggZolJgmHbdPlhJbcHiMdHglHrmJuBgTtfFetYbhOckDbpNdvUcsE' +
      'faFckTgtKdoUotZgmTgtDuVlbCimTejVbkScrCjkTcuIeaVcqZdfAdzIsfZjlWfoPfdAdiNfHheObsPcoDbKdfHfoSetTdbC',
  ],
  [
    63.3,
    'rjSefKjcPclRshLkdMpzCgzJbatUlzUoaMjwGcdNlyXgoOoOxeDfjRsuUeaGbcbKxtKbpFgwCjkNejGjsVjjWbdqQilVftJbdyM',
  ],
];
