/** Nouns that a number names one of: "Gate 7", "Room 101". */

/** A number after these is a name. */
export const LABELS: ReadonlySet<string> = new Set(
  (
    'highway route interstate freeway road street avenue article articles section chapter page pages no nos number room flight boeing airbus channel ' +
    'level phase part group block unit act resolution apartment apt floor gate line bus apollo version windows season ' +
    'episode volume vol figure fig table box tel phone fax zip grade category class type model area zone district ward ' +
    'precinct pier platform terminal runway chapter verse psalm rule paragraph clause title formula division top size ' +
    'super bowl eagle item track lap step day week round game stage lot bay pit camp hwy rd ave suite ext'
  ).split(' '),
);
