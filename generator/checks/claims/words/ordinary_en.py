"""English words that mean the same in the ordinary news of a district: data only, a concept a line, read as `concepts_en` is.

Fires, floods, strikes, accidents, epidemics, thefts, farms. A word that means something else as often is left out.
"""

ORDINARY = """
~evacuate: evacuat* relocat*
~shelter: shelter* refuge camp camps
~hospital: hospital hospitals infirmary
~admit: admitted admission admissions hospitaliz* hospitalis*
~doctor: doctor* physician* medic medics
~police: police* cop cops
~firefighter: firefighter* fireman firemen
~soldier: soldier* troop troops jawan jawans
~boat: boat boats vessel vessels dinghy dinghies
~fisher: fisherman fishermen fisher fishers fisherfolk
~carriage: carriage* coach coaches bogie bogies compartment*
~collide: collid* collision* rammed
~overturn: overturn* capsiz* keeled upturned toppl*
~flood: flood* inundat* submerg* waterlog* swamped underwater
~embankment: embankment* dyke dykes dike dikes levee levees bund bunds
~storm: storm* cyclon* gale gales squall*
~wind: wind winds gust gusts gusting
~landslide: landslide* landslip* mudslide*
~debris: debris rubble wreckage
~village: village* hamlet*
~farmer: farmer* cultivator* grower* peasant*
~cattle: cattle cow cows
~poultry: poultry chicken chickens hen hens fowl
~cull: cull* slaughter*
~vaccine: vaccin* inoculat* immuni* jab jabs jabbed
~sample: sample samples swab swabs specimen*
~exam: exam exams examination examinations
~student: student* pupil* schoolchildren
~trader: trader* merchant* shopkeeper* stallholder*
~vendor: vendor* hawker*
~hut: hut huts shack shacks shanty shanties
~house: dwelling dwellings
~destroy: destroy* razed gutted burnt burned charred
~devotee: devotee* pilgrim* worshipper*
~protest: protest* demonstration demonstrations demonstrator* agitat*
~strike: strike strikes striker strikers hartal
~wage: wage wages salary salaries
~dues: dues arrears
~allot: allocat* allot* sanctioned earmark*
~steal: stole stolen steal* theft thefts loot looted looting robbed robber* burgl* siphon* syphon* embezzl* pilfer*
~fraud: fraud* scam scams swindl* duped cheated cheating
~accused: accused suspect suspects
~jail: jail* prison* gaol*
~inmate: inmate* prisoner*
~escape: escape* fled flee flees fleeing abscond*
~lawyer: lawyer* advocate* attorney*
~vote: vote votes voted voting ballot ballots polled
~voter: voter voters elector electors
~road: road roads roadway carriageway
~motorcycle: motorcycle* motorbike*
~aircraft: aircraft plane planes aeroplane* airplane* airliner*
~tourist: tourist* holidaymaker* vacationer* sightseer*
~elephant: elephant* tusker* jumbo jumbos
~pipe: pipe pipes pipeline pipelines
~tanker: tanker* bowser*
~cylinder: cylinder* refill refills
~garden: garden gardens estate estates plantation*
~mine: mine mines colliery collieries pit pits
~miner: miner* collier colliers pitmen
~rescue: plucked
~search: search* hunt hunts combing
~diver: diver divers frogman frogmen
~helicopter: helicopter* chopper* copter*
~packet: packet* parcel parcels
~ill: ill sick illness illnesses sickness sickened unwell
~critical: critical critically serious seriously gravely
~spray: spray* fogging fumigat*
~drain: drain drains drainage sewer* gutter*
~garbage: garbage rubbish trash
~dump: landfill* dump dumps dumpsite* dumping
~idol: idol* statue*
~jewel: jewel* ornament*
~talks: talks negotiat* parley*
~accord: agreement agreements accord pact settlement
~seal: seal seals sealed sealing padlock*
~demolish: demolish* demolition* bulldozed
~excavator: excavator* earthmover* bulldozer* digger diggers jcb
~sandbag: sandbag* geobag*
~erosion: erod* erosion*
~displaced: displac* homeless
~spectator: spectator* fans
~participant: participant* entrant* contestant* competitor*
~guard: guard guards sentry sentries warden*
~track: track tracks rails
~width: wide width breadth
~depth: deep depth
~temperature: temperature* mercury thermometer
~leak: leak* seep*
~explode: explod* explosion* blast* detonat*
~accident: accident* mishap*
~woman: woman women female females
~man: man men male males
~baby: baby babies infant infants newborn*
~quarantine: quarantin* isolation
~begin: launch launches launched launching
~ban: ban bans banned prohibit* barred outlaw* forbid* forbade
~warn: warn* caution*
~buy: bought purchase* procur* buy buys buying buyer*
~sell: sold sale sales sell sells selling
~extend: extend extends extended extension* prolong*
~postpone: postpon* defer* reschedul*
~install: install* fitted
~construct: construct* built erected
=staff: labourer* laborer* workmen
~sign: sign signs signed signing inked
~rebuild: rebuil* reconstruct*
~collect: collect collects collected collecting gathered
~convict: convict* guilty
~crowd: crowd* throng*
~fog: fog mist smog
~quake: earthquake* tremor tremors quake*
~dam: dam dams barrage barrages
~gate: sluice* floodgate*
~outbreak: outbreak* epidemic*
~diarrhoea: diarrh* gastro*
~union: union unions association associations
~lockout: lockout* lock-out
~layoff: retrench* layoff* laid-off
~hacker: hacker* attacker* intruder*
~carcass: carcass* carcase*
~shortage: shortage* scarcity shortfall*
~stock: stock stocks inventory stockpile*
~smuggle: smuggl* contraband
~seize: seiz* confiscat* impound*
~raid: raid* swoop*
~clash: clash* brawl* scuffl* skirmish*
~vandalise: vandal* ransack* smash*
~kidnap: kidnap* abduct*
~teenager: teenager* adolescent*
~crew: crew* sailor* seaman seamen mariner*
~gatekeeper: gatekeeper* gateman gatemen
~jetty: jetty jetties pier piers ghat ghats wharf
~sandbar: sandbar* sandbank* shoal*
~flyover: flyover* overpass*
~storey: storey* storeys floor floors
~basement: basement* cellar*
~smoke: smoke fumes
~warehouse: warehouse* godown* depot depots
~market: market* bazaar* bazar bazars
~hotel: hotel* lodge lodges guesthouse*
~hostel: hostel* dormitor*
~stampede: stampede* crush
~firework: firework* firecracker*
~blanket: blanket* quilt*
~teacher: teacher* schoolteacher*
~driver: driver* chauffeur*
~salvage: salvag* refloat*
~tow: tow tows towed towing tug tugs tugboat*
"""
