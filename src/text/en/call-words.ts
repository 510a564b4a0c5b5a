// English in every language, on purpose: agent and caller may each read another one, and both must see and say the very same two words. They are names of a
// call, not sentences; the sentence around them is translated.

/** First words of a call: calm, short, told apart over a bad line. 64 of them. */
export const firstWords: readonly string[] =
  'amber autumn basic bright broad calm canvas cedar clever copper coral cotton crimson curly daily distant double early eastern empty fair famous fancy final gentle golden grand green happy hidden honest humble indigo ivory jolly large lemon little lucky mellow mighty modern narrow noble northern olive orange paper patient plain polite proud purple quiet rapid royal rural silver simple sunny tiny velvet violet yellow'.split(
    ' ',
  );

/** Second words of a call. 64 of them. */
export const secondWords: readonly string[] =
  'acorn anchor apron badger balcony banjo basket beacon biscuit blanket bottle bridge button cabin camel candle carpet castle cherry circle compass cottage cradle dolphin engine falcon feather fountain garden guitar hammer harbour island jacket kettle ladder lantern lobster magnet marble meadow mirror mountain napkin needle orchard otter paddle parrot pepper pillow planet pocket rabbit ribbon river saddle sandal shovel spider ticket tunnel walnut window'.split(
    ' ',
  );
