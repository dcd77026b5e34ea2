/** Ways out of the house. In the house itself every message is there in any case. */
export const CHANNELS = ['email', 'sms', 'wechat'] as const
export type ChannelName = (typeof CHANNELS)[number]

/** What goes over a channel: one message, several as a digest, or a code. In the language of the person. */
export type Letter = {
  /** The same for every try, so that a mail server or gateway can tell a repeat. */
  readonly id: string
  readonly lang: 'zh' | 'en'
  /** `notice` or `code`: gateways keep a template of their own for each. */
  readonly kind: 'notice' | 'code'
  /** One line; all of an SMS but its link. No name, no sum. */
  readonly subject: string
  /** Whole text, for channels that have room for it. */
  readonly text: string
  /** The same as HTML, for e-mail. */
  readonly html?: string
  readonly link: string
  /** The code alone, for gateways that take it as a parameter. */
  readonly code?: string
}

/**
 * What became of it. `retry`: certainly not sent, may work later. `refused`: never will. `unclear`: it may have arrived, and the channel
 * would not notice a repeat.
 */
export type Outcome =
  | { readonly kind: 'accepted'; readonly providerId: string | null }
  | { readonly kind: 'retry' | 'refused' | 'unclear'; readonly why: string }

/** The one port to the outside. Never throws: whatever happens is an outcome. */
export type Channels = {
  /** Channels this server has a gateway for. */
  readonly open: readonly ChannelName[]
  readonly send: (channel: ChannelName, to: string, letter: Letter) => Promise<Outcome>
}

/** One channel's way of sending. */
export type Sender = (to: string, letter: Letter) => Promise<Outcome>

/** Puts senders together to the port. */
export function channelsOf(senders: Partial<Record<ChannelName, Sender>>): Channels {
  const open = CHANNELS.filter((name) => senders[name] !== undefined)
  return {
    open,
    send: async (channel, to, letter) => {
      const sender = senders[channel]
      if (!sender) return { kind: 'refused', why: `no gateway for ${channel}` }
      try {
        return await sender(to, letter)
      } catch {
        return { kind: 'unclear', why: 'the adapter threw' }
      }
    },
  }
}

export const noChannels = channelsOf({})
